import { checksum } from '../../bank/slug';
import type { NumberMention } from './find';
import { nearNumbers } from './near';
import { amountIn, sizeOf } from './value';

/**
 * Three wrong numbers: first those that the article gives for the same unit elsewhere, then near
 * ones. How many of them are smaller varies from question to question, so that no place is a cue.
 */
export function wrongNumbers(
  number: NumberMention,
  others: readonly NumberMention[],
  sentence: string,
): readonly string[] {
  const canBe = possible(number, sentence);
  const isLike = ({ text, value }: NumberMention) =>
    shapeOf(text) === shapeOf(number.text) &&
    value !== number.value &&
    canBe(value) &&
    Math.max(value / number.value, number.value / value) < 5 &&
    !sentence.includes(text);
  const own = others.filter(isLike).map(({ text }) => text);
  const near = nearNumbers(number, sentence).filter(text => !sentence.includes(text));
  const all = [...new Set([...own.slice(0, 2), ...near])]
    .map(text => ({ text, size: sizeOf(text) }))
    .filter(({ size }) => canBe(size));
  const smaller = all.filter(({ size }) => size < number.value);
  const larger = all.filter(({ size }) => size > number.value);
  const drawn = checksum(sentence + number.text) % 4;
  const below = Math.max(3 - larger.length, Math.min(smaller.length, drawn));
  return [...smaller.slice(0, below), ...larger.slice(0, 3 - below)].map(({ text }) => text);
}

/** Tells which sizes the number could have: no whole is smaller than its part, and America has 50 states. */
export function possible(number: NumberMention, sentence: string): (size: number) => boolean {
  const least = partBefore(number, sentence);
  const most = /^states?$/.test(number.unit) ? 50 : Infinity;
  return size => size > least && size <= most;
}

/** In "18 of 25" the 18. */
function partBefore({ start }: NumberMention, sentence: string): number {
  const part = /(\S+) (?:out )?of (?:the )?$/.exec(
    sentence.slice(Math.max(0, start - 40), start),
  )?.[1];
  return amountIn(part ?? '') ?? 0;
}

/** How a number is written: "5,125" like "4,083", "4.5 million" like "3.1 million", "six" like "ten". */
function shapeOf(text: string): string {
  return text
    .replace(/[\d,]+/g, '0')
    .replace(
      /(?<!\p{L})(?!million|billion|trillion|thousand|hundred|percent)\p{L}+(?:-\p{L}+)?/giu,
      'a',
    );
}
