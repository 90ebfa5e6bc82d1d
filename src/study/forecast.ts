import type { Day } from '../bank/model';
import { type DayNumber, dayOf } from './day';
import { isStale, type PlayedBank } from './review';
import type { Schedule } from './schedule';

/** How many questions are due on a day; what is overdue is due today. */
export interface DueDay {
  readonly day: Day;
  readonly due: number;
}

/**
 * The reviews that are to come, from today on. A question that left its bank is none, and neither is
 * one whose bank is stale by then.
 */
export function forecastOf(
  banks: readonly PlayedBank[],
  schedule: Schedule,
  today: DayNumber,
  length: number,
): readonly DueDay[] {
  const dues = banks.flatMap(({ name, bank }) =>
    bank.questions.flatMap(({ id }) => {
      const card = schedule.get(name)?.get(id);
      const due = card && Math.max(today, card.due);
      return due === undefined || isStale(bank, due) ? [] : [due];
    }),
  );
  return Array.from({ length }, (_, index) => ({
    day: dayOf(today + index),
    due: dues.filter(due => due === today + index).length,
  }));
}
