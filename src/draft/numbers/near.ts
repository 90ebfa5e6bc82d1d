import { checksum } from '../../bank/slug';
import type { NumberMention } from './find';

/**
 * Wrong numbers that look like a number of the article: written in the same form, as exact or as
 * round, and of its order of magnitude, some below and some above.
 *
 * @returns as the article would write them, nearest first; fewer than asked for where its form has
 * no more
 */
export function nearNumbers(number: NumberMention, seed: string): readonly string[] {
  const [, sign = '', core = '', tail = ''] =
    /^([$£€]?)(.*?)((?:m|bn|tn|(?:[ -](?:hundred|thousand|million|billion|trillion))*)(?: ?%| per ?cent)?)$/i.exec(
      number.text,
    ) ?? [];
  const words = wordsLike(core);
  if (words) return words.map(word => `${sign}${word}${tail}`);
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(core)?.[1];
  if (ordinal) return around(Number(ordinal), 1, seed, true).map(withSuffix);

  const value = Number(core.replaceAll(',', ''));
  const decimals = /\.(\d+)$/.exec(core)?.[1]?.length ?? 0;
  const isYear = number.form === 'year';
  const highest = number.form === 'percent' && value < 100 ? 99 : SCALE.test(tail) ? 999 : Infinity;
  return around(value, isYear ? 1 : roundness(core, decimals), seed, isYear)
    .filter(near => near <= highest)
    .map(near => `${sign}${format(near, decimals, value < 1000 || core.includes(','))}${tail}`);
}

/** The step that a number is counted in: 1 for 28, 10 for 420, 50 for 200, 0.1 for 4.5; years by one. */
function roundness(core: string, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /0*$/.exec(core.replaceAll(',', ''))?.[0].length ?? 0;
  const isLow = zeros > 0 && Number(core.replaceAll(',', '')) <= 3 * 10 ** zeros;
  return 10 ** zeros / (isLow ? 2 : 1);
}

/** Nobody writes "1200 million". */
const SCALE = /thousand|million|billion|^(?:m|bn)$/i;

const SHARES = [0.78, 1.24, 0.62, 1.45, 0.88, 1.12, 0.54, 1.68];

/** Values around one, in steps of its own roundness; few steps or years by ones. */
function around(value: number, step: number, seed: string, isYear: boolean): readonly number[] {
  const hash = checksum(`${seed} ${value}`);
  const shift = (index: number) => (((hash >>> (index * 3)) & 7) - 3) / 60;
  const wanted = SHARES.map((share, index) => {
    if (isYear || value / step <= 12) return value + step * (SMALL_STEPS[(index + hash) % 8] ?? 1);
    return Math.round((value * (share + shift(index))) / step) * step;
  });
  const same = new Set([value]);
  return wanted
    .map(near =>
      (near / step) % 10 === 0 && value / step > 12 && !isYear ? near + step * 3 : near,
    )
    .map(near => Number(near.toPrecision(12)))
    .filter(near => near > (step === 1 ? 1 : 0) && !same.has(near) && same.add(near));
}

const SMALL_STEPS = [-1, 1, 2, -2, 3, -3, 4, 5];

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const CARDINALS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Neighbours in the list of number words that a word is from, in its case. */
function wordsLike(core: string): readonly string[] | undefined {
  const word = core.toLowerCase();
  const [tens = '', unit] = word.split('-');
  const isCapital = /^\p{Lu}/u.test(core);
  const inCase = (near: string) =>
    isCapital ? near.slice(0, 1).toUpperCase() + near.slice(1) : near;
  if (unit !== undefined && TENS.includes(tens)) {
    return neighbours(TENS, tens).map(near => inCase(`${near}-${unit}`));
  }
  const list = [ORDINALS, CARDINALS, TENS].find(each => each.includes(word));
  return list && neighbours(list, word).map(inCase);
}

function neighbours(list: readonly string[], word: string): readonly string[] {
  const at = list.indexOf(word);
  return [1, -1, 2, -2, 3, -3].flatMap(step => list[at + step] ?? []);
}

function format(value: number, decimals: number, grouped: boolean): string {
  const text = value.toFixed(decimals);
  return grouped ? text.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : text;
}

function withSuffix(value: number): string {
  const last = value % 100 > 10 && value % 100 < 14 ? 0 : value % 10;
  return `${value}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}
