import { checksum, slugWords } from '../../bank/slug';
import { parseNumber } from '../../quiz/number';
import type { Candidate } from '../candidate';
import { around, quoted, withGap } from '../gap';
import { findNumbers, type NumberMention } from '../numbers/find';
import { nearNumbers } from '../numbers/near';
import type { Reading, Sentence } from '../reading';
import { danglingNouns, standsAlone } from '../standalone';

/** Questions for a number: how many, how much, which year, which place in an order. */
export function howMany(reading: Reading): readonly Candidate[] {
  const found = reading.sentences.flatMap(sentence =>
    isAskable(sentence.text)
      ? findNumbers(sentence.text).map(number => ({ sentence, number }))
      : [],
  );
  return found.flatMap(({ sentence, number }) => {
    const others = found
      .map(each => each.number)
      .filter(other => other.unit === number.unit && other.form === number.form);
    return ask(reading, sentence, number, others) ?? [];
  });
}

function isAskable(sentence: string): boolean {
  const words = sentence.split(' ').length;
  return words >= 8 && words <= 36 && /[.”"]$/.test(sentence) && standsAlone(sentence);
}

function ask(
  { title }: Reading,
  sentence: Sentence,
  number: NumberMention,
  others: readonly NumberMention[],
): Candidate | undefined {
  const wrong = distractors(number, others, sentence.text);
  if (wrong.length < 3) return undefined;
  const evidence = around(sentence.text, number, 30);
  const key = number.text;
  const options = [{ text: key, right: true }, ...wrong.map(text => ({ text, right: false }))];
  return {
    question: {
      type: 'choice',
      id: [
        'number',
        ...slugWords(number.phrase),
        checksum(sentence.text).toString(36).slice(0, 4),
      ].join('-'),
      stem: stem(sentence.text, number),
      topic: 'numbers',
      kind: 'fact',
      evidence: {
        text: sentence.text.slice(evidence.start, evidence.end),
        paragraph: sentence.paragraph,
      },
      options: options.sort((a, b) => sizeOf(a.text) - sizeOf(b.text)),
      explanation: `The article speaks of ${number.phrase} in paragraph ${sentence.paragraph}.`,
      extra: {},
    },
    confidence: confidence(sentence.text, number, title),
    subject: `${number.value} ${number.unit}`,
    forms: [number.text],
    source: sentence,
  };
}

/** Asked directly where the number opens the sentence as its subject, otherwise as a gap. */
function stem(sentence: string, number: NumberMention): string {
  const opening = /^(?:(?:About|Around|Some|Nearly|Almost|At least|More than|Over) )?$/.exec(
    sentence.slice(0, number.start),
  );
  const rest = sentence.slice(number.end);
  if (
    opening &&
    number.form === 'cardinal' &&
    !DURATION.test(number.unit) &&
    !/[,;:—“"]/.test(rest)
  ) {
    return `How many${rest.replace(/\.$/, '')}?`;
  }
  return `Which ${WHICH[number.form]} is missing? ${quoted(withGap(sentence, number))}`;
}

const WHICH = {
  cardinal: 'number',
  ordinal: 'number',
  percent: 'share',
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
  const isLike = ({ text, value }: NumberMention) =>
    shape(text) === shape(number.text) &&
    value !== number.value &&
    Math.max(value / number.value, number.value / value) < 5 &&
    !sentence.includes(text);
  const own = others.filter(isLike).map(({ text }) => text);
  const near = nearNumbers(number, sentence).filter(text => !sentence.includes(text));
  const all = [...new Set([...own.slice(0, 2), ...near])];
  const smaller = all.filter(text => sizeOf(text) < number.value);
  const larger = all.filter(text => sizeOf(text) > number.value);
  const below = Math.max(
    3 - larger.length,
    Math.min(smaller.length, checksum(sentence + number.text) % 4),
  );
  return [...smaller.slice(0, below), ...larger.slice(0, 3 - below)];
}

/** How a number is written: "5,125" like "4,083", "4.5 million" like "3.1 million", "six" like "ten". */
function shape(text: string): string {
  return text
    .replace(/[\d,]+/g, '0')
    .replace(/(?<![\p{L}])(?!million|billion|thousand|hundred|percent)\p{L}+(?:-\p{L}+)?/giu, 'a');
}

function sizeOf(text: string): number {
  return parseNumber(text.replace(/%|per ?cent/i, '')) ?? 0;
}

function confidence(sentence: string, number: NumberMention, title: string): number {
  const words = sentence.split(' ').length;
  return (
    0.75 +
    (/people|vot|percent|%|\$/.test(number.unit) ? 0.1 : 0) +
    (number.value <= 3 ? -0.25 : 0) +
    (DURATION.test(number.unit) ? -0.1 : 0) +
    (number.form === 'year' ? -0.1 : 0) +
    (words > 28 ? -0.1 : 0) -
    0.15 * danglingNouns(sentence, title)
  );
}
