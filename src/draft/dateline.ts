import { isDay } from '../bank/day';
import type { Day } from '../bank/model';

/**
 * The day that a paragraph is, where it is nothing but a date, as under a headline: "Friday, May 8,
 * 2009", "8 May 2009", "2009-05-08".
 */
export function datelineOf(paragraph: string): Day | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(paragraph);
  const american = /^(?:\p{L}+day, )?(\p{L}{3,9})\.? (\d{1,2}), (\d{4})$/u.exec(paragraph);
  const british = /^(?:\p{L}+day,? )?(\d{1,2}) (\p{L}{3,9})\.? (\d{4})$/u.exec(paragraph);
  if (iso) return day(iso[1], Number(iso[2]), iso[3]);
  if (american) return day(american[3], month(american[1]), american[2]);
  if (british) return day(british[3], month(british[2]), british[1]);
  return undefined;
}

/** How long the opening of a news report is that tells where it is from: "PARIS, 31 Aug. (AFP) — ". */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph)?.[0].length ?? 0;
}

const DATELINE =
  /^(?:\p{Lu}{3,}[\p{Lu} .'’-]*|(?:\p{Lu}[\p{L}.]+,? ){1,3}(?=\())(?:, [^—–()]{2,40})? ?(?:\([^)]{2,40}\) )?(?:—|–|--?) (?=[\p{Lu}"“])/u;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function month(name = ''): number {
  return MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}

function day(year = '', monthNumber: number, date = ''): Day | undefined {
  const text = `${year}-${String(monthNumber).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
