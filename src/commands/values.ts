import { InvalidArgumentError } from 'commander';
import { isDay } from '../bank/day';
import { now } from '../store/clock';
import { type DayNumber, dayNumber, numberOf } from '../study/day';
import { parseNickname } from '../study/learner';
import { Trouble } from '../trouble';

/** What options take, read from their text. Each throws what commander shows as wrong usage. */

export function nickname(value: string): string {
  const read = parseNickname(value);
  // Commander's own message would send what was given to the terminal as it is.
  if (!read.ok) throw new Trouble(read.mend, 2);
  return read.name;
}

export function count(value: string): number | 'all' {
  if (value === 'all') return value;
  if (!/^0*[1-9]\d{0,8}$/.test(value)) {
    throw new InvalidArgumentError('Give a whole number from 1, or "all".');
  }
  return Number(value);
}

export function day(value: string): DayNumber {
  const number = isDay(value) ? numberOf(value) : Number.NaN;
  if (!(number > dayNumber(now()))) {
    throw new InvalidArgumentError('Give a day after today, such as 2027-06-01.');
  }
  return number;
}

export function whole(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}

export function minutes(value: string): number {
  if (!/^\d{1,5}(\.\d{1,3})?$/.test(value) || Number(value) === 0) {
    throw new InvalidArgumentError('Give the minutes as a number above 0, such as 20.');
  }
  return Number(value);
}
