import type { Candidate } from '../candidate';
import { otherPeople } from '../distractors';
import { quoted } from '../gap';
import { kindOf } from '../kind';
import { speakerLabel, typedForms } from '../names';
import type { Quote, Reading } from '../reading';
import { danglingNouns } from '../standalone';
import { byName, choice, evidenceOf } from './choice';

/** "Who said …?" for a sentence of each quotation that is a statement, whatever stands around it. */
export function whoSaid(reading: Reading): readonly Candidate[] {
  return reading.quotes.flatMap(quote =>
    statementsOf(quote).flatMap(words => ask(reading, quote, words) ?? []),
  );
}

function ask(reading: Reading, quote: Quote, words: string): Candidate | undefined {
  const { speaker } = quote;
  const person = reading.people.find(({ name }) => name === speaker?.name);
  const sentence = reading.sentences.find(
    ({ start, end }) => start <= quote.start && quote.start < end,
  );
  if (!speaker || !person || !sentence) return undefined;
  if (person.aliases.some(alias => words.includes(alias))) return undefined;
  const distractors = otherPeople(reading, person, sentence, words);
  if (distractors.length < 2) return undefined;
  const at = sentence.text.indexOf(words);
  return {
    question: choice({
      topic: 'who said what',
      stem: `Who said: ${quoted(words)}?`,
      kind: kindOf(words),
      key: person.name,
      typed: typedForms(person),
      options: byName([person, ...distractors].map(({ name }) => name)),
      evidence: evidenceOf(reading, sentence, { start: at, end: at + words.length }),
      by: speakerLabel(person),
      explanation: `${person.name} said so in paragraph ${sentence.paragraph}.`,
    }),
    confidence: confidence(words, quote, reading.title),
    subject: person.name,
    forms: person.aliases,
    source: sentence,
  };
}

/** The sentences of a quotation that say something by themselves. */
function statementsOf({ text }: Quote): readonly string[] {
  return text
    .split(/(?<=[.!?]) (?=\p{Lu})/u)
    .map(words => words.replace(/[,;]$/, ''))
    .filter(words => {
      const count = words.split(' ').length;
      return count >= 7 && count <= 30 && /^\p{Lu}/u.test(words) && !POINTS_BACK.test(words);
    });
}

const POINTS_BACK =
  /^(?:He|She|It|They|That|This|These|Those|And|But|So|Then|Because|Or|Yes|No|Well|Also|His|Her|Their|Its)\b|\?$|\b(?:he|she|him|her|his|they|them|their)\b/;

function confidence(words: string, { speaker }: Quote, title: string): number {
  const isPronoun = /^(?:he|she|they)$/i.test(speaker?.mention ?? '');
  return (
    0.9 -
    (isPronoun ? 0.1 : 0) -
    (words.split(' ').length < 9 ? 0.1 : 0) -
    (/\b(?:it|this|that|there)\b/i.test(words.slice(0, 20)) ? 0.1 : 0) -
    0.05 * danglingNouns(words, title)
  );
}
