import type { DayNumber } from './day';

/** Everything is seen once more in so many days before the date. */
const STRETCH = 7;

/**
 * When a question is due where everything is to be seen again before a date: at the latest on its day
 * in the last week before it, over which the questions are spread.
 *
 * @param place the question's place among all, which decides its day
 */
export function dueBy(
  card: { readonly due: DayNumber; readonly last: DayNumber },
  place: number,
  today: DayNumber,
  by: DayNumber,
): DayNumber {
  if (by <= today || card.last >= by - STRETCH) return card.due;
  return Math.min(card.due, Math.max(today, by - 1 - (place % STRETCH)));
}

/**
 * How many new questions a day brings: all are met before the last week, or where that is near, in as
 * many days as there are, a week at most.
 *
 * @param fresh how many were new when the day began
 */
export function newBy(fresh: number, today: DayNumber, by: DayNumber): number {
  const days = by - today;
  return Math.ceil(fresh / Math.max(1, days - STRETCH, Math.min(STRETCH, days)));
}
