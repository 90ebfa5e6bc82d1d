import { checksum } from '../../bank/slug';
import type { Asked, Idea } from '../candidate';
import { evidenceOf } from '../evidence';
import { quoted, withGap } from '../gap';
import { findNumbers, type NumberMention } from '../numbers/find';
import { nearNumbers } from '../numbers/near';
import { typedNumber } from '../numbers/typed';
import { amountIn } from '../numbers/value';
import type { Reading } from '../reading';
import type { Askable } from '../sentence/askable';
import { choice } from './choice';

/** Questions for a number: how many, how much, which year, which place in an order. */
export function howMany(reading: Reading): readonly Idea[] {
  const found = reading.sentences.flatMap(sentence => {
    const numbers = findNumbers(sentence.text);
    const askable = numbers.length > 0 ? reading.askable(sentence) : undefined;
    if (!askable) return [];
    return numbers
      .filter(({ start }) => start >= askable.from)
      .map(number => ({ ...askable, number }));
  });
  const bySort = new Map<string, NumberMention[]>();
  for (const { number } of found) {
    const those = bySort.get(sortOf(number)) ?? [];
    bySort.set(sortOf(number), those);
    if (those.length < MOST_ALIKE) those.push(number);
  }
  return found.map(each => ({
    confidence: confidence(each.number) - (isOneOfSome(each) ? 0.2 : 0) - each.doubt,
    source: each.sentence,
    ask: () =>
      reading.isRepeated(withGap(each.sentence.text, each.number), each.sentence)
        ? undefined
        : ask(reading, each, bySort.get(sortOf(each.number)) ?? []),
  }));
}

/** More numbers of one unit than can be looked through for each of them. */
const MOST_ALIKE = 50;

function sortOf({ unit, form }: NumberMention): string {
  return `${form} ${unit}`;
}

interface Found extends Askable {
  readonly number: NumberMention;
}

function ask(
  reading: Reading,
  { sentence, number, from }: Found,
  others: readonly NumberMention[],
): Asked | undefined {
  if (number.form === 'percent' && CHANGE.test(sentence.text)) return undefined;
  const wrong = distractors(number, others, sentence.text);
  if (wrong.length < 3 || reading.title.includes(number.text)) return undefined;
  const question = choice({
    topic: 'numbers',
    stem: stem(sentence.text, number, from),
    kind: 'fact',
    key: number.text,
    typed: typedNumber(number.text),
    options: [number.text, ...wrong].sort((a, b) => sizeOf(a) - sizeOf(b)),
    evidence: evidenceOf(reading, sentence, { start: from, end: sentence.text.length }),
    explanation: `The article has ${quoted(number.phrase)} here, in paragraph ${sentence.paragraph}.`,
  });
  return {
    question,
    subject: `${number.value} ${number.unit}`,
    forms: [number.text],
  };
}

/** A change that the question's own numbers tell. */
const CHANGE = /\d[\d,.]*(?: million| billion)? to [$£€]?\d/;

/** Asked directly where the number opens the sentence as its subject, otherwise as a gap. */
function stem(sentence: string, number: NumberMention, from: number): string {
  const rest = sentence.slice(number.end);
  const isSubject =
    OPENING.test(sentence.slice(from, number.start)) &&
    !/[,;:—“"]| and \p{L}+ (?:have|has|had|is|are|was|were|will|said)\b/u.test(rest);
  if (isSubject && number.form === 'cardinal' && !DURATION.test(number.unit)) {
    return `How many${rest.replace(/\.$/, '')}?`;
  }
  const text = withGap(sentence, number).slice(from);
  return `Which ${WHICH[number.form]} is missing? ${quoted(from > 0 ? `…${text}` : text)}`;
}

const OPENING =
  /^(?:(?:About|Around|Some|Nearly|Almost|At least|More than|Over|about|around|some|nearly|almost|at least|more than|over) )?$/;
const WHICH = {
  cardinal: 'number',
  ordinal: 'number',
  percent: 'percentage',
  money: 'amount',
  year: 'year',
};
const DURATION = /^(?:second|minute|hour|day|week|month|year|decade|centur)/;

/**
 * Three wrong numbers: first those that the article gives for the same unit elsewhere, then near
 * ones. How many of them are smaller varies from question to question, so that no place is a cue.
 */
function distractors(
  number: NumberMention,
  others: readonly NumberMention[],
  sentence: string,
): readonly string[] {
  const least = partBefore(number, sentence);
  const isLike = ({ text, value }: NumberMention) =>
    shapeOf(text) === shapeOf(number.text) &&
    value !== number.value &&
    value > least &&
    Math.max(value / number.value, number.value / value) < 5 &&
    !sentence.includes(text);
  const own = others.filter(isLike).map(({ text }) => text);
  const most = /^states?$/.test(number.unit) ? 50 : Infinity;
  const near = nearNumbers(number, sentence).filter(text => !sentence.includes(text));
  const all = [...new Set([...own.slice(0, 2), ...near])]
    .map(text => ({ text, size: sizeOf(text) }))
    .filter(({ size }) => size > least && size <= most);
  const smaller = all.filter(({ size }) => size < number.value);
  const larger = all.filter(({ size }) => size > number.value);
  const drawn = checksum(sentence + number.text) % 4;
  const below = Math.max(3 - larger.length, Math.min(smaller.length, drawn));
  return [...smaller.slice(0, below), ...larger.slice(0, 3 - below)].map(({ text }) => text);
}

/** In "18 of 25" the 18, as no whole is smaller than its part. */
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

function sizeOf(text: string): number {
  return amountIn(text) ?? 0;
}

/** "The third incident": of which row? */
function isOneOfSome({ sentence, number }: Found): boolean {
  return (
    number.form === 'ordinal' &&
    /\b[Tt]he $/.test(sentence.text.slice(0, number.start)) &&
    !/^ (?:\p{L}+ ){1,2}(?:of|in|to|for|since|from|behind)\b/u.test(sentence.text.slice(number.end))
  );
}

function confidence({ form, unit, value }: NumberMention): number {
  return (
    0.8 +
    (/^(?:people|vot|member|percent|%|\$|£|€)/.test(unit) ? 0.1 : 0) -
    (form === 'cardinal' && value <= 3 ? 0.25 : 0) -
    (form === 'percent' && value === 100 ? 0.25 : 0) -
    (DURATION.test(unit) ? 0.15 : 0) -
    (form === 'year' ? 0.05 : 0)
  );
}
