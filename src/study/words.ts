import type { Bank } from '../bank/model';
import { dayOf } from './day';
import type { Review, Stale } from './review';

/** What there is to review today: "12 due, 3 new", or when there is something next. */
export function describeReview({ items, fresh, next }: Review): string {
  const due = items.length - fresh;
  if (items.length > 0) {
    return [...(due > 0 ? [`${due} due`] : []), ...(fresh > 0 ? [`${fresh} new`] : [])].join(', ');
  }
  return next === undefined ? 'nothing is due' : `nothing is due until ${dayOf(next)}`;
}

/** The same, and what is due after today: "12 due, 3 new; tomorrow 4, in the six days after 7". */
export function previewReview(review: Review): string {
  const { tomorrow, week, stale } = review;
  const past =
    stale.length === 1 ? 'a bank is past its date' : `${stale.length} banks are past their date`;
  return [
    describeReview(review),
    `tomorrow ${tomorrow}, in the six days after ${week}`,
    ...(stale.length > 0 ? [past] : []),
  ].join('; ');
}

/** What there is to say of a review before it begins. */
export function reviewLines(review: Review): readonly string[] {
  return [
    `Review: ${describeReview(review)}.`,
    ...costLines(review),
    ...laterLines(review),
    ...review.stale.map(staleLine),
  ];
}

/** What is due after today. */
export function laterLines({ tomorrow, week }: Review): readonly string[] {
  return [`Due tomorrow: ${tomorrow}; in the six days after: ${week}.`];
}

/** Why a bank is not reviewed. */
export function staleLine({ title, expires }: Stale): string {
  return `${title} is past its date (${expires}), so it is not reviewed.`;
}

/** What to do where nothing is due. */
export const CRAM =
  'To practise all the same, play with --cram: that changes nothing about when a question is due.';

/** What being ready by a day will cost, where there is such a day. */
export function costLines({ cost, items, today }: Review): readonly string[] {
  if (!cost) return [];
  const ready = `Ready by ${dayOf(cost.by)}:`;
  if (cost.questions === 0) return [`${ready} there is nothing more to see before.`];
  const rest = cost.questions - items.length;
  const aDay = Math.ceil(rest / Math.max(1, cost.by - today - 1));
  const questions = cost.questions === 1 ? '1 question' : `${cost.questions} questions`;
  const after = rest > 0 ? `, then about ${aDay} a day` : '';
  return [`${ready} ${questions} to see before, ${items.length || 'none'} today${after}.`];
}

/** After a pretest the article is read: that is what makes a pretest help (Pan & Carpenter 2023). */
export function readNext({ title, article }: Bank): string {
  const place = [article?.title ?? title, article?.outlet, article?.url].filter(Boolean).join(', ');
  return `Now read the article, and look for the answers: ${place}`;
}
