import type { Day } from '../bank/model';
import { type DayNumber, dayNumber, dayOf, numberOf } from './day';
import type { FirstAnswer } from './first-answers';

/** What was answered on a day. */
export interface ActiveDay {
  readonly day: Day;
  readonly answers: number;
  readonly right: number;
}

/** Seven days from a Monday on, or as many as there have been. */
export interface Week {
  readonly monday: Day;
  readonly days: readonly ActiveDay[];
}

/** How much was answered on a day, in four steps. */
export type Shade = (typeof SHADES)[number]['shade'];
export const SHADES = [
  { shade: 'none', from: 0, words: 'none' },
  { shade: 'some', from: 1, words: '1–9' },
  { shade: 'more', from: 10, words: '10–29' },
  { shade: 'many', from: 30, words: '30 or more' },
] as const;

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Every day on which something was answered, oldest first. */
export function activeDays(answers: readonly FirstAnswer[]): readonly ActiveDay[] {
  const days = new Map<DayNumber, { answers: number; right: number }>();
  for (const { response } of answers) {
    const number = dayNumber(response.at);
    const day = days.get(number) ?? { answers: 0, right: 0 };
    day.answers += 1;
    if (response.outcome === 'right') day.right += 1;
    days.set(number, day);
  }
  return [...days]
    .toSorted(([a], [b]) => a - b)
    .map(([day, sums]) => ({ day: dayOf(day), ...sums }));
}

/** The last weeks, oldest first; the last one has today in it and ends with it. */
export function weeks(active: readonly ActiveDay[], today: Day, count: number): readonly Week[] {
  const known = new Map(active.map(each => [each.day, each]));
  const end = numberOf(today);
  const last = end - weekday(today);
  return Array.from({ length: count }, (_, index) => {
    const monday = last - 7 * (count - 1 - index);
    const days = WEEKDAYS.map((_, place) => dayOf(Math.min(monday + place, end)));
    return {
      monday: dayOf(monday),
      days: [...new Set(days)].map(day => known.get(day) ?? { day, answers: 0, right: 0 }),
    };
  });
}

export function shadeOf(answers: number): Shade {
  return SHADES.findLast(({ from }) => answers >= from)?.shade ?? 'none';
}

/** The place of a day in its week: 0 for Monday. */
export function weekday(day: Day): number {
  // The first of January 1970 was a Thursday.
  return (((numberOf(day) + 3) % 7) + 7) % 7;
}
