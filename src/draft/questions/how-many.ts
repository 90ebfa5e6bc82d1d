import type { Asked, Idea } from '../candidate';
import { evidenceOf } from '../evidence';
import { quoted, withGap } from '../gap';
import { findNumbers, type NumberMention } from '../numbers/find';
import { typedNumber } from '../numbers/typed';
import { sizeOf } from '../numbers/value';
import { wrongNumbers } from '../numbers/wrong';
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
  const wrong = wrongNumbers(number, others, sentence.text);
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
