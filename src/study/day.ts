import type { Day } from '../bank/model';
import type { Moment } from '../quiz/response';

/**
 * A learner's own day as the number of days since 1970-01-01. It begins at 04:00, so that an evening
 * that ends late is one day, and it is read off the clock on the learner's wall: a change to summer
 * time or a journey neither loses nor doubles one.
 */
export type DayNumber = number;

const DAY = 24 * 60 * 60 * 1000;
const BEGINS = 4 * 60 * 60 * 1000;

export function dayNumber(at: Moment): DayNumber {
  const wall = Date.parse(at.replace(/[+-]\d\d:\d\d$/, 'Z'));
  return Math.floor((wall - BEGINS) / DAY);
}

/** The number of a calendar day. */
export function numberOf(day: Day): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The calendar day of a number. */
export function dayOf(number: DayNumber): Day {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The instant that stands for a day where a library counts days between dates. */
export function dateOf(number: DayNumber): Date {
  return new Date(number * DAY);
}
