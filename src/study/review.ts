import type { Bank, Day, Question } from '../bank/model';
import { dueBy, newBy } from './by';
import { type DayNumber, numberOf } from './day';
import { mixed } from './mix';
import { nextForm } from './next-form';
import { retrievability, type Schedule } from './schedule';

/** A bank that was played, by the name that its attempts have. */
export interface PlayedBank {
  readonly name: string;
  readonly bank: Bank;
}

/** A question of a review, and the bank that it is from. */
export interface ReviewItem {
  readonly bank: string;
  readonly question: Question;
}

/** What a learner has to review, over all banks. */
export interface Review {
  readonly today: DayNumber;
  /** Due today and new, in the order of asking. */
  readonly items: readonly ReviewItem[];
  /** How many of the items were never asked before. */
  readonly fresh: number;
  /** How many are due tomorrow, and in the six days after that, besides. */
  readonly tomorrow: number;
  readonly week: number;
  /** The next day after today on which something is due. */
  readonly next?: DayNumber;
  /** Where there is a date to be ready by: how many questions there are to see before it. */
  readonly cost?: { readonly by: DayNumber; readonly questions: number };
  /** The banks that are left out, because their date is past. */
  readonly stale: readonly Stale[];
}

export type Stale = Pick<Bank, 'title'> & { readonly expires: Day };

export interface ReviewSettings {
  /** How many new questions a day. */
  readonly newADay: number;
  /** Days of stability from which a fact is asked typed, where its bank has a typed form of it. */
  readonly typedFrom: number;
  /** A day before which everything is seen once more. */
  readonly by?: DayNumber;
}

/**
 * The review of a day. A question that left its bank, and a bank whose `expires` is past, are left
 * out; what is likeliest forgotten comes first (the lowest retrievability), new questions last.
 */
export function reviewOf(
  banks: readonly PlayedBank[],
  schedule: Schedule,
  today: DayNumber,
  settings: ReviewSettings,
): Review {
  const { newADay, typedFrom, by } = settings;
  const all = banks
    .filter(({ bank }) => !isStale(bank, today))
    .flatMap(({ name, bank }) =>
      bank.questions.map((question, place) => ({
        ...{ bank: name, question, place },
        card: schedule.get(name)?.get(question.id),
      })),
    );
  const seen = all.flatMap(each => {
    const { card, place } = each;
    if (!card) return [];
    return [{ ...each, card, due: by === undefined ? card.due : dueBy(card, place, today, by) }];
  });
  const due = seen
    .filter(each => each.due <= today)
    .map(({ bank, question, card }) => ({
      bank,
      question: nextForm(question, card, typedFrom),
      chance: retrievability(card, today),
    }))
    .toSorted((a, b) => a.chance - b.chance);

  const unseen = all.filter(({ card }) => !card).toSorted((a, b) => a.place - b.place);
  const begun = seen.filter(({ card }) => card.begun === today).length;
  const quota = by === undefined ? newADay : newBy(unseen.length + begun, today, by);
  const fresh = unseen
    .slice(0, Math.max(0, quota - begun))
    .map(({ bank, question }) => ({ bank, question }));

  const dueIn = (from: DayNumber, to: DayNumber) =>
    seen.filter(each => each.due >= from && each.due <= to).length;
  const later = seen.filter(each => each.due > today).map(each => each.due);
  return {
    today,
    items: mixed(due, fresh),
    fresh: fresh.length,
    tomorrow: dueIn(today + 1, today + 1),
    week: dueIn(today + 2, today + 7),
    ...(later.length > 0 && { next: Math.min(...later) }),
    ...(by !== undefined && {
      cost: { by, questions: seen.filter(each => each.due < by).length + unseen.length },
    }),
    stale: banks.flatMap(({ bank: { heading, title, expires } }) =>
      expires !== undefined && isStale({ expires }, today)
        ? [{ title: heading ?? title, expires }]
        : [],
    ),
  };
}

export function isStale({ expires }: Pick<Bank, 'expires'>, today: DayNumber): boolean {
  return expires !== undefined && numberOf(expires) < today;
}
