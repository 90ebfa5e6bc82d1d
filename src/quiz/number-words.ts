/** Numbers that stand alone: digits and English words, all in small letters. */

/** @returns undefined where any of the words is no part of one number */
export function readWords(words: readonly string[]): number | undefined {
  const text = words
    .join(' ')
    .replace(/^(\d+) (?=\d\/)/, '$1 and ')
    .replace(/ and a third$/, ' and one third');
  const spelled = POINT.exec(text)?.groups;
  if (spelled) return readPoint(spelled);
  const { whole, count, part, scale } = FRACTION.exec(text)?.groups ?? {};
  if (part === undefined || (count === undefined && ALSO_ORDINAL.test(part))) {
    return readWhole(words);
  }
  const before = whole === undefined ? 0 : readWhole(whole.split(' '));
  // "Two million and a half" may be half a million more.
  if (before === undefined || !Number.isInteger(before) || before >= 1000) return undefined;
  const parts = (smallOf(count ?? 'one') ?? 1) * (PARTS.get(part) ?? 0);
  return exact((before + parts) * (SCALES.get(scale ?? '') ?? 1));
}

function readPoint({ whole = '', decimals = '', scale = '' }: Record<string, string>) {
  const before = readWhole(whole.split(' '));
  if (before === undefined || !Number.isInteger(before)) return undefined;
  const after = decimals.split(' ').map(word => SMALL.indexOf(word));
  return exact(Number(`${before}.${after.join('')}`) * (SCALES.get(scale) ?? 1));
}

/** Whether a word can be a part of a number. */
export function isNumberWord(word: string): boolean {
  return smallOf(word) !== undefined || scaleOf(word) !== undefined || PARTS.has(word);
}

/** Whether a text may name a number: most have none, and need not be read for one. */
export function mayHaveNumber(text: string): boolean {
  return /\p{N}/u.test(text) || MAY_BE_NUMBER.test(text);
}

function readWhole(words: readonly string[]): number | undefined {
  let total = 0;
  let limit = Number.POSITIVE_INFINITY;
  let group: number | undefined;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '';
    const before = words[index - 1];
    const value = smallOf(word);
    const scale = scaleOf(word);
    if (scale !== undefined) {
      if (group === undefined && total > 0 && before !== 'a') return undefined;
      if (scale === 100 ? (group ?? 0) >= 100 : scale >= limit) return undefined;
      const scaled = exact((group ?? 1) * scale);
      if (scale === 100) group = scaled;
      else {
        total += scaled;
        limit = scale;
        group = undefined;
      }
    } else if (value !== undefined) {
      const isSpelled = digits(word) === undefined || scaleOf(before ?? '') !== undefined;
      if (group !== undefined && !(isSpelled && continues(group, value))) return undefined;
      group = (group ?? 0) + value;
    } else if (word === 'and') {
      const isInside = group === undefined ? total > 0 : group >= 100;
      if (!isInside || smallOf(next) === undefined || digits(next) !== undefined) return undefined;
    } else if (word !== 'a' || scaleOf(next) === undefined) return undefined;
  }
  return group === undefined && total === 0 ? undefined : total + (group ?? 0);
}

/** "twenty" goes on with "eight" and "two hundred" with "five"; "six" does not with "seven". */
function continues(group: number, value: number): boolean {
  if (value <= 0 || group === 0) return false;
  return group % 100 === 0 ? value < 100 : group % 10 === 0 && group % 100 >= 20 && value < 10;
}

/** Without the noise of binary fractions: 16.1 million is 16,100,000. */
function exact(product: number): number {
  return Number(product.toPrecision(15));
}

function smallOf(word: string): number | undefined {
  return digits(word) ?? UNITS.get(word) ?? UNITS.get(ordinal(word));
}

function scaleOf(word: string): number | undefined {
  return SCALES.get(word) ?? SCALES.get(ordinal(word));
}

function digits(word: string): number | undefined {
  if (!/\d/.test(word)) return undefined;
  const bare = word.replace(/(?<=\d)(st|nd|rd|th)$/, '');
  if (/^-?\d{1,3}([,']\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replace(/[,']/g, ''));
  return /^-?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

/** The cardinal that an ordinal is made from. */
function ordinal(word: string): string {
  return IRREGULAR.get(word) ?? word.replace(/ieth$/, 'y').replace(/th$/, '');
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
  ['fifth', 'five'],
  ['eighth', 'eight'],
  ['ninth', 'nine'],
  ['twelfth', 'twelve'],
]);

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const UNITS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

const PARTS: ReadonlyMap<string, number> = new Map([
  ...['half', 'halves', '1/2'].map(word => [word, 1 / 2] as const),
  ...['quarter', 'quarters', '1/4'].map(word => [word, 1 / 4] as const),
  ...['third', 'thirds', '1/3'].map(word => [word, 1 / 3] as const),
  ['2/3', 2 / 3],
  ['3/4', 3 / 4],
]);

/** What number words begin with. */
const MAY_BE_NUMBER = new RegExp(
  `\\b(?:${[...UNITS.keys(), ...SCALES.keys(), ...IRREGULAR.keys(), ...PARTS.keys()]
    .filter(word => /^[a-z]/.test(word))
    .map(word => word.replace(/y$/, ''))
    .join('|')})`,
  'i',
);

/** "Five and a half", "three quarters", "one third", "half a million". */
const FRACTION =
  /^(?:(?<whole>.+) and )?(?:an? )?(?:(?<count>one|two|three|[1-3]) )?(?<part>half|halves|quarters?|thirds?|[12]\/3|[13]\/4|1\/2)(?: (?:of )?an?)?(?: (?<scale>thousand|million|billion))?$/;
/** Without a count it is the third of several. */
const ALSO_ORDINAL = /^third/;

/** "Three point one four", "zero point five million". */
const DIGIT = SMALL.slice(0, 10).join('|');
const POINT = new RegExp(
  `^(?<whole>.+) point (?<decimals>(?:${DIGIT})(?: (?:${DIGIT}))*)(?: (?<scale>thousand|million|billion))?$`,
);
