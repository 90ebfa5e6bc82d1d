import { latinDigits, numberIn, parseNumber, plainNumber } from '../../quiz/number';
import { mayHaveNumber } from '../../quiz/number-words';
import { words } from '../../quiz/typed';
import { singular } from './words';

/** A quantity: its value, and what it is of. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** The quantity that the whole of a text is, such as "28", "six trips", "3.4%" or "$5 million". */
export function quantityOf(text: string): Quantity | undefined {
  const value = numberIn(text);
  if (value === undefined) return undefined;
  const bare = latinDigits(withDigits(text))
    .replace(DIGITS, ' 0 ')
    .replace(/\bper cent\b/gi, 'percent');
  const rest = words(bare).filter(word => word !== 'and' && parseNumber(word) === undefined);
  const signs = text.match(/[$£€%°]/g) ?? [];
  const units = rest.map(singular).map(unit => UNITS.get(unit) ?? unit);
  return { value, unit: [...signs, ...units].join(' ') };
}

/** A number in digits, which its unit may follow at once: "1,200.5", "6th", the 5 of "5km". */
const DIGITS = /\d(?:[\d.,' ]*\d)?(?:(?:st|nd|rd|th)\b)?/g;

/** Units that are written in two ways, in one. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['dollar', '$'],
  ['euro', '€'],
  ['pound', '£'],
  ['km', 'kilometre'],
  ['kilometer', 'kilometre'],
  ['meter', 'metre'],
]);

/**
 * Whether a text is a number, of one thing at most: "28", "six trips". An ordinal tells which one,
 * and a longer text only has a number in it.
 */
export function isCount(text: string): boolean {
  const first = firstOf(text);
  return quantityOf(first) !== undefined && !ORDINAL.test(first) && isNumbered(text);
}

/** Whether a text is a number of one thing at most, or tells which one: "28", "the sixth trip". */
export function isNumbered(text: string): boolean {
  if (quantityOf(firstOf(text.replace(/^the /i, ''))) === undefined) return false;
  return (quantityOf(text)?.unit.split(' ').length ?? 2) < 2;
}

function firstOf(text: string): string {
  return text.split(/\s/, 1)[0] ?? '';
}

const ORDINAL = /(?<!thousa)(?:st|nd|rd|th)\W*$/i;

/** Every number that a text names, in digits or words. */
export function numbersIn(text: string): readonly number[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, start) => {
    if (parseNumber(token) === undefined) return [];
    const values = LENGTHS.map(length =>
      parseNumber(tokens.slice(start, start + length).join(' ')),
    );
    return values.filter(value => value !== undefined);
  });
}

/** The text with its numbers in digits: "six of ten" and "6 of 10" are the same. */
export function withDigits(text: string): string {
  const tokens = tokensOf(text);
  const written: string[] = [];
  for (let start = 0; start < tokens.length; ) {
    const token = tokens[start] ?? '';
    const lengths = mayHaveNumber(token) ? LENGTHS : [];
    const run = lengths
      .map(length => tokens.slice(start, start + length))
      .findLast(each => !ORDINAL.test(each.at(-1) ?? '') && numberOf(each) !== undefined);
    written.push(`${(run && numberOf(run)) ?? token}`);
    start += run?.length ?? 1;
  }
  return written.join(' ');
}

function numberOf(tokens: readonly string[]): number | undefined {
  return plainNumber(tokens.join(' '));
}

/** So many words a number may have. */
const LENGTHS = [1, 2, 3, 4, 5, 6];

function tokensOf(text: string): readonly string[] {
  return text.replace(/(?<=[\p{L}\d])[-‐-―](?=\p{L})/gu, ' ').split(/\s+/);
}
