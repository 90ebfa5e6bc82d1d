import type { Bank } from '../bank/model';
import { type DayNumber, dayOf } from './day';
import type { Review } from './review';

/** What there is to review today: "12 due, 3 new", or when there is something next. */
export function describeReview({ items, fresh, next }: Review): string {
  const due = items.length - fresh;
  if (items.length > 0) {
    return [...(due > 0 ? [`${due} due`] : []), ...(fresh > 0 ? [`${fresh} new`] : [])].join(', ');
  }
  return next === undefined ? 'nothing is due' : `nothing is due until ${dayOf(next)}`;
}

/** What is due after today. */
export function laterLines({ tomorrow, week }: Review): readonly string[] {
  return [`Due tomorrow: ${tomorrow}; in the six days after: ${week}.`];
}

/** What to do where nothing is due. */
export const CRAM =
  'To practise all the same, play with --cram: that changes nothing about when a question is due.';

/** What being ready by a day will cost. */
export function describeCost(cost: number, today: DayNumber, by: DayNumber): string {
  const aDay = Math.ceil(cost / Math.max(1, by - today));
  const questions = cost === 1 ? '1 question' : `${cost} questions`;
  return `Ready by ${dayOf(by)}: ${questions} to see before, about ${aDay} a day.`;
}

/** After a pretest the article is read: that is what makes a pretest help (Pan & Carpenter 2023). */
export function readNext({ title, article }: Bank): string {
  const place = [article?.title ?? title, article?.outlet, article?.url].filter(Boolean).join(', ');
  return `Now read the article, and look for the answers: ${place}`;
}
