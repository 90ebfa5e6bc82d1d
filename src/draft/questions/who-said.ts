import { contentWords } from '../../check/text/words';
import type { Candidate } from '../candidate';
import { otherPeople } from '../distractors';
import { evidenceOfQuote } from '../evidence';
import { quoted } from '../gap';
import { kindOf } from '../kind';
import { speakerLabel, typedForms } from '../names';
import type { Person, Quote, Reading, Sentence } from '../reading';
import { danglingNouns } from '../sentence/dangling';
import { byName, choice } from './choice';

/** "Who said …?" for a sentence of each quotation that is a statement, whatever stands around it. */
export function whoSaid(reading: Reading): readonly Candidate[] {
  return reading.quotes.flatMap(quote =>
    statementsOf(quote).flatMap(words => ask(reading, quote, words) ?? []),
  );
}

function ask(reading: Reading, quote: Quote, words: string): Candidate | undefined {
  const { speaker } = quote;
  const person = speaker?.person;
  const sentence = reading.sentences.find(
    ({ start, end }) => start <= quote.start && quote.start < end,
  );
  if (!speaker || !person || !sentence) return undefined;
  if (person.aliases.some(alias => words.includes(alias))) return undefined;
  const distractors = otherPeople(reading, person, sentence, words);
  if (distractors.length < 2) return undefined;
  const at = quote.start + quote.text.indexOf(words);
  return {
    question: choice({
      topic: 'who said what',
      stem: `Who said: ${quoted(words)}?`,
      kind: kindOf(words),
      key: person.name,
      typed: typedForms(person),
      options: byName([person, ...distractors].map(({ name }) => name)),
      evidence: evidenceOfQuote(reading, sentence, { start: at, end: at + words.length }, quote),
      by: speakerLabel(person),
      explanation: explain(person, quote, sentence),
    }),
    confidence: confidence(words, quote, reading.title),
    subject: person.name,
    forms: person.aliases,
    source: sentence,
  };
}

function explain(person: Person, { speaker }: Quote, { paragraph }: Sentence): string {
  const words = `The article gives these words to ${speakerLabel(person)}, in paragraph ${paragraph}.`;
  const mention = speaker?.mention ?? '';
  const isPronoun = /^(?:he|she)$/i.test(mention);
  return isPronoun
    ? `${words} There it writes “${mention.toLowerCase()}” for ${person.name}.`
    : words;
}

/** The sentences of a quotation that say something by themselves, also two together. */
function statementsOf({ text }: Quote): readonly string[] {
  const sentences = text.split(/(?<=[.!?…]) (?=\p{Lu})/u);
  const pairs = sentences.slice(1).map((second, index) => `${sentences[index]} ${second}`);
  return [...sentences, ...pairs]
    .map(words => words.replace(/(?<!\.)[,.;]$/, ''))
    .filter(isStatement);
}

function isStatement(words: string): boolean {
  const count = words.split(' ').length;
  return (
    count >= 7 &&
    count <= 30 &&
    /^\p{Lu}/u.test(words) &&
    !POINTS_BACK.some(each => each.test(words)) &&
    !PRONOUNS.some(([pronoun, noun]) => {
      const at = words.search(pronoun);
      return at !== -1 && !noun.test(words.slice(0, at));
    })
  );
}

/** What a statement says of something that was spoken of before it. */
const POINTS_BACK: readonly RegExp[] = [
  /^(?:He|She|It|They|That|This|These|Those|And|But|So|Then|Because|Or|Yes|No|Well|Oh|Also|His|Her|Their|Its|Like|Here|There you|Which|Who|What|You (?:get|know|see)|Look)\b/,
  /[?]$|\.\.\.|…|\. \./,
  /\b(?:do|did|say|said|know|like|of|about|with|for|on|in|to|by|at|from|than|and|is|was|after|before|doing|done) (?:that|this|these|those)(?=$|[.,;!?]| (?:is|was|will|and|but|every|people|guys?|things?|stuff|kind|way)\b)/,
  /(?:\b(?:think|believe|say|know|guess|feel|hope|mean|and|but|because|if|so)|,) that (?:is|was|should|would|could|will|has|had|can|may|needs|makes|means)\b/,
  /\b(?:that|this)['’]s\b|\bthis (?:is|was|will|has|much|kind|one)\b|\b(?:these|those)\b(?! (?:who|of|in|that)\b)|\bhowever\b|\bblah\b|\[/i,
];

/** Pronouns, and what must stand before one for it to be understood. */
const PRONOUNS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:he|she|him|her|his|hers)\b/i, /\w .*\p{Lu}\p{Ll}+/u],
  [
    /\b(?:they|them|their)\b/i,
    /(?:\S+ ){3}.*(?:\p{L}{3}s\b|\bpeople\b)|(?:\p{L}{3}s\b|\bpeople\b)(?: \S+){3}/u,
  ],
  [/\bit\b/i, /(?:\S+ ){4}/u],
];

function confidence(words: string, { speaker, usable }: Quote, title: string): number {
  const isPronoun = /^(?:he|she|they)$/i.test(speaker?.mention ?? '');
  const content = contentWords(words);
  const known = contentWords(title);
  return (
    0.88 +
    (content.some(word => known.includes(word)) ? 0.04 : 0) -
    (isPronoun ? 0.08 : usable ? 0 : 0.2) -
    (content.length < 4 ? 0.2 : content.length < 5 ? 0.1 : 0) -
    (/^\p{Lu}\p{L}*(?:['’]\p{L}+)? /u.test(words) && /\b(?:that|this)\b/.test(words.slice(-12))
      ? 0.1
      : 0) -
    (/\b(?:you|your|you['’]re)\b/i.test(words) ? (/ \p{Lu}\p{Ll}/u.test(words) ? 0.05 : 0.15) : 0) -
    0.05 * danglingNouns(words, title)
  );
}
