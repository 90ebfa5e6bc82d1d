/**
 * The one number that a text names, in digits ("28", "1,200.5", "1 200", "6th") or English words
 * ("twenty-eight", "two hundred and five", "5.5 million", "sixth"), whatever stands around it
 * ("28 points").
 *
 * @returns undefined where the text names no number, or two
 */
export function parseNumber(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=[\p{L}\d])-(?=\p{L})/gu, ' ')
    .replace(/(?<![\d.,])\d{1,3}(?:[ \u00a0]\d{3})+(?![\d.,]*\d)/g, grouped =>
      grouped.replace(/\D/g, ''),
    )
    .split(/\s+/)
    .map(word => word.replace(/^[("'$£€]+|[)"'.,;:!?%]+$/g, ''))
    .filter(Boolean);

  let total = 0;
  let group: number | undefined;
  let ended = false;
  let negative = false;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '';
    const value = digits(word) ?? UNITS.get(word) ?? UNITS.get(ordinal(word));
    const scale = SCALES.get(word) ?? SCALES.get(ordinal(word));
    const isArticle = word === 'a' && SCALES.has(next);
    if (value === undefined && scale === undefined && !isArticle) {
      const isInside = word === 'and' && group !== undefined && UNITS.has(next);
      if (word === 'minus' || word === 'negative') negative = true;
      else if (group !== undefined && !isInside) ended = true;
      continue;
    }
    if (ended) return undefined;
    if (isArticle) group = 1;
    else if (scale === 100) group = (group ?? 1) * 100;
    else if (scale !== undefined) {
      total += exact((group ?? 1) * scale);
      group = 0;
    } else if (value !== undefined) {
      if (group !== undefined && !continues(group, value)) return undefined;
      group = (group ?? 0) + value;
    }
  }
  if (group === undefined) return undefined;
  const sum = total + group;
  return negative ? -sum : sum;
}

/** "twenty" goes on with "eight" and "two hundred" with "five"; "six" does not with "seven". */
function continues(group: number, value: number): boolean {
  if (group % 100 === 0) return value < 100 || group === 0;
  return group % 10 === 0 && value < 10 && value > 0;
}

/** Without the noise of binary fractions: 16.1 million is 16,100,000. */
function exact(product: number): number {
  return Number(product.toPrecision(15));
}

function digits(word: string): number | undefined {
  const bare = word.replace(/(?<=\d)(st|nd|rd|th)$/, '');
  if (/^-?\d{1,3}([,\u202f']\d{3})+(\.\d+)?$/.test(bare)) {
    return Number(bare.replace(/[,\u202f']/g, ''));
  }
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
