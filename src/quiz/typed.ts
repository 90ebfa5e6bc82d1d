import { latinDigits, plainNumber } from './number';

/** How typed answers are compared: what does not count, and which slips are forgiven. */

export type Comparison =
  | { readonly match: 'same' }
  /** One slip of the keyboard away from this form. */
  | { readonly match: 'slip'; readonly form: string }
  | { readonly match: 'none' };

/**
 * Whether a text is any of the forms. Case, accents, spaces, dashes, quotation marks, articles and
 * full stops do not count, nor how a number is written, a "Mr" before a name, or a surname that comes
 * first, with a comma. One slip in a long word does not either, but is reported.
 */
export function compare(text: string, forms: readonly string[]): Comparison {
  const readings = readingsOf(text);
  if (readings.every(given => given.length === 0)) return { match: 'none' };
  const number = plainNumber(text);
  if (number !== undefined && forms.some(form => plainNumber(form) === number)) {
    return { match: 'same' };
  }
  const isForm = (form: string) => readings.some(given => given.join('') === words(form).join(''));
  if (forms.some(isForm)) return { match: 'same' };
  const form = forms.find(candidate =>
    readings.some(given => isOneSlip(given, words(candidate), isName(candidate))),
  );
  return form === undefined ? { match: 'none' } : { match: 'slip', form };
}

/** The words of a text as they stand, and as a name that is written in another way. */
function readingsOf(text: string): readonly (readonly string[])[] {
  const given = words(text);
  const [, surname, first] = /^([^,\d]+),([^,\d]+)$/.exec(text) ?? [];
  return [
    given,
    ...(given.length > 1 && HONORIFIC.test(given[0] ?? '') ? [given.slice(1)] : []),
    ...(surname && first ? [words(`${first} ${surname}`)] : []),
  ];
}

const HONORIFIC = /^(mr|mrs|ms|miss|mx|dr|prof|sir)$/;

/** Whether all words of a form begin with a capital letter, as in names. */
function isName(form: string): boolean {
  return form.split(/[\s-]+/).every(word => /^\p{Lu}/u.test(word));
}

/** A text's words, without what does not count. */
export function words(text: string): readonly string[] {
  const all = folded(text)
    .replace(/(?<=\d)\.(?=\d)/g, 'point')
    .replace(/['’‘`´.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const content = all.filter(word => !/^(the|an?)$/.test(word));
  return content.length > 0 ? content : all;
}

/** In small letters without accents. */
function folded(text: string): string {
  const small = text.toLowerCase();
  // Most texts need none of Unicode's tables.
  if (/^[ -~]*$/.test(small)) return small;
  return latinDigits(small)
    .replace(/[øłđıßæœ]/g, letter => UNDECOMPOSED[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

/** Letters that Unicode does not decompose, as they are usually typed on another keyboard. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A word must be this long for a slip in it to be told from another word. */
const LONG = 5;
/** Beside another word of a name that is right, a shorter one is enough: Yury Ushakov. */
const LONG_IN_NAME = 4;

/**
 * Whether the texts differ in one word, by one letter too many, missing, wrong, or swapped with
 * its neighbour: four fifths of all misspellings (Damerau 1964). The first letter is seldom
 * mistyped (Yannakoudakis & Fawthrop 1983) and often tells names apart (Zambia, Gambia), so it
 * must be right; and a number off by one letter is another number (sixth, sixty).
 */
function isOneSlip(given: readonly string[], form: readonly string[], isName: boolean): boolean {
  if (given.length !== form.length) return false;
  const different = form.flatMap((word, index) =>
    word === given[index] ? [] : [[given[index] ?? '', word] as const],
  );
  const [pair, ...more] = different;
  if (!pair || more.length > 0) return false;
  const [wrote, meant] = pair;
  const isRest = form.some(word => word !== meant && word.length >= LONG);
  const long = isName && isRest ? LONG_IN_NAME : LONG;
  return (
    meant.length >= long &&
    wrote[0] === meant[0] &&
    !/\d/.test(wrote + meant) &&
    !NUMBER_WORD.test(wrote) &&
    !NUMBER_WORD.test(meant) &&
    isOneEdit(wrote, meant)
  );
}

const NUMBER_WORD =
  /^((one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(thir|four|fif|six|seven|eigh|nine)teen(th)?|(twen|thir|for|fif|six|seven|eigh|nine)t(y|ieth)|first|second|third|(four|fif|six|seven|eigh|nin|ten|eleven|twelf)th)$/;

function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
