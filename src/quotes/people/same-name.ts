import { genderOf } from './given-names';
import type { Gender } from './person';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Whether a word stands behind a name, such as "Jr." */
export const isSuffix = (word: string): boolean => SUFFIX.test(word);

/** The last word of a name that is not "Jr." */
export function surnameOf(words: readonly string[]): string {
  const bare = words.filter(word => !isSuffix(word));
  return (bare.at(-1) ?? words.at(-1) ?? '').toLowerCase();
}

/** Given names and their short forms; those of one row are the same. */
const SHORT_FORMS = (
  'robert rob bob bobby robby|william will bill billy|richard rick dick rich|michael mike|joseph joe|james jim jimmy jamie|' +
  'thomas tom tommy|charles charlie chuck|edward ed eddie ted|theodore ted teddy|john jack johnny jon|jonathan jon|' +
  'daniel dan danny|david dave|christopher chris|matthew matt|anthony tony|benjamin ben|samuel sam|andrew andy drew|' +
  'patrick pat|peter pete|stephen steve steven|timothy tim|kenneth ken|gregory greg|donald don|ronald ron|lawrence larry|' +
  'gerald jerry|jeffrey jeff|nicholas nick|alexander alex sasha|elizabeth liz beth betsy betty|katherine kate kathy katie|' +
  'margaret maggie peggy meg|jennifer jen jenny|susan sue|deborah debbie deb|patricia pat patty|rebecca becky|' +
  'bernard bernie|mitchell mitch|rudolph rudy|joshua josh|nathaniel nate|philip phil|randall randy|raymond ray|russell russ|' +
  'vladimir volodymyr|dmitry dmitri|sergei sergey'
)
  .split('|')
  .map(row => new Set(row.split(' ')));

/** Whether two full names are wordings of one: "Donald J. Trump" and "Don Trump". */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (surnameOf(a) !== surnameOf(b)) return false;
  const first = (a[0] ?? '').toLowerCase();
  const second = (b[0] ?? '').toLowerCase();
  // "Le Pen" is the end of "Marine Le Pen".
  if (first === second || isEndOf(a, b) || isEndOf(b, a)) return true;
  if (/^\p{L}\.?$/u.test(first) || /^\p{L}\.?$/u.test(second)) return first[0] === second[0];
  return SHORT_FORMS.some(row => row.has(first) && row.has(second));
}

const isEndOf = (end: readonly string[], whole: readonly string[]) =>
  end.length < whole.length &&
  end.every((word, at) => word === whole[whole.length - end.length + at]);

/** The gender that the given name of a full name has. */
export function genderOfName(words: readonly string[]): Gender | null {
  return words.length > 1 ? (genderOf(words[0] ?? '') ?? null) : null;
}
