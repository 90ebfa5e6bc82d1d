import { outsideQuotation } from './quotation-marks';

/**
 * A sentence without the days that it was written on: "said on Tuesday" says nothing a year later.
 *
 * @returns undefined where a word that ages can't be left out without harm
 */
export function withoutAgeing(text: string): string | undefined {
  // What somebody said keeps its days.
  const days = [...outsideQuotation(text).matchAll(DAY)].reverse();
  const rest = days.reduce(
    (left, { 0: day, index }) => left.slice(0, index) + left.slice(index + day.length),
    text,
  );
  return AGES.test(outsideQuotation(rest)) ? undefined : rest.replace(/ {2,}/g, ' ');
}

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = new RegExp(
  `(?<=[\\p{L},_])(?<!\\b(?:Super|Black|Bloody|Good|Easter|Palm)) (?:(?:late |early )?(?:on |earlier |next )?${WEEKDAY}(?: morning| afternoon| evening| night)?|last (?:week|month|night)|earlier this (?:week|month)|this (?:week|month)|yesterday|earlier today|today)(?![’'\\p{L}]|,? \\d|-| (?:and|to|or|in [A-Z]|in the )\\b)`,
  'gu',
);
const AGES =
  /\b(?:yesterday|today|tomorrow|tonight|now|currently|recent|recently|ago|(?:over|at|on) the weekend|(?:this|last|next) (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:this|last|next|past|coming) (?:\p{L}+ )?(?:days?|week|weekend|month|year|night|summer|spring|fall|autumn|winter|morning|evening)s?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu;
