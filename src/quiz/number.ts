import { isNumberWord, mayHaveNumber, readWords } from './number-words';

/**
 * The one number that a text names, in digits ("28", "1,200.5", "1 200", "6th", "5½") or English
 * words ("twenty-eight", "two hundred and five", "five and a half", "5.5 million", "sixth"). Around
 * it may stand what does not change it: "about", a unit, words of the question ("28 points").
 *
 * @param stem the question's, where the number answers one
 * @returns undefined where the text names no number, or two, or anything in it is not understood
 */
export function parseNumber(text: string, stem = ''): number | undefined {
  if (!mayHaveNumber(text)) return undefined;
  const asked = new Set(wordsOf(stem).map(singular));
  const isHarmless = (word: string) =>
    !isNumberWord(word) &&
    (HARMLESS.has(singular(word)) || (asked.has(singular(word)) && !TELLING.has(word)));
  const [first = '', ...others] = trimmed(wordsOf(text), isHarmless);
  // The third of several, or a part of one?
  if (/\ba (third|\p{L}+th)$/u.test(text.trim().toLowerCase())) return undefined;
  const isNegative = /^(minus|negative)$/.test(first);
  const value = readWith(isNegative ? others : [first, ...others], isHarmless);
  return isNegative && value !== undefined ? -value : value;
}

/** The one number that a text names beside whatever it counts: "five arches". */
export function numberIn(text: string): number | undefined {
  return parseNumber(text, text);
}

/** The same for a text that is a number and nothing else: "6th", "06" and "the sixth" are six. */
export function plainNumber(text: string): number | undefined {
  const [first = '', ...others] = wordsOf(text);
  return readWords(first === 'the' ? others : [first, ...others]);
}

/** Reads "five hours and a half", too, where the unit stands in the middle. */
function readWith(
  words: readonly string[],
  isHarmless: (word: string) => boolean,
): number | undefined {
  const and = words.lastIndexOf('and');
  if (and === -1) return readWords(words);
  const before = trimmed(words.slice(0, and), isHarmless);
  return readWords([...before, ...words.slice(and)]);
}

function trimmed(words: readonly string[], isLeft: (word: string) => boolean): readonly string[] {
  const from = words.findIndex(word => !isLeft(word));
  return from === -1 ? [] : words.slice(from, words.findLastIndex(word => !isLeft(word)) + 1);
}

function wordsOf(text: string): readonly string[] {
  return latinDigits(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=[\p{L}\d])-(?=\p{L})|(?<=\d)(?!(?:st|nd|rd|th)\b)(?=\p{L})/gu, ' ')
    .replace(/ -(?=\p{L})/gu, ' ')
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,]*\d)/g, grouped => grouped.replace(/\D/g, ''))
    .split(/\s+/)
    .map(word => word.replace(/^[("'“‘$£€~≈]+|[)"'”’.,;:!?%$£€]+$/g, ''))
    .filter(Boolean);
}

/** Digits of other widths and scripts as 0 to 9, and "½" as " 1/2". */
export function latinDigits(text: string): string {
  // Most answers need none of Unicode's tables.
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(/\p{No}/gu, sign => ` ${sign.normalize('NFKC').replace('\u2044', '/')}`)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => `${digit.charCodeAt(0) & 15}`)
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .normalize('NFKC');
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

/** What can stand around a number and leaves it what it is: one that only hedges, or a unit. */
const HARMLESS: ReadonlySet<string> = new Set(
  [
    'a an the it its they there this that i we is was are were be had has have',
    'about around roughly approximately circa ca exactly precisely maybe perhaps probably think',
    'of in on at for all total altogether only just number',
    'hour hr hrs h minute min mins second day week month year time point percent per cent people person',
    'dollar euro pound rouble ruble usd eur km kilometre kilometer metre meter mile kg tonne ton',
  ]
    .join(' ')
    .split(' '),
);

/** Words that turn a number into another one, also where a question has them. */
const TELLING: ReadonlySet<string> = new Set(
  'not no never without and or minus negative plus more less fewer than over under above below least most almost nearly between from to until before after past every half'.split(
    ' ',
  ),
);
