import type { Evidence } from '../../bank/model';
import { contentWords } from '../../check/text/words';
import type { Asked, Idea } from '../candidate';
import { otherPeople, speaks } from '../distractors';
import { evidenceOfQuote } from '../evidence';
import { quoted } from '../gap';
import { kindOf } from '../kind';
import { speakerLabel, typedForms } from '../names';
import type { Person, Quote, Reading, Sentence } from '../reading';
import { danglingNouns, type KnownNouns } from '../sentence/dangling';
import { statementsOf } from '../sentence/statement';
import { byName, choice } from './choice';

/** "Who said …?" for a sentence of each quotation that is a statement, whatever stands around it. */
export function whoSaid(reading: Reading): readonly Idea[] {
  const inTitle = new Set(contentWords(reading.title));
  return reading.quotes.flatMap(quote => {
    const sentence = reading.sentenceAt(quote.start);
    const person = quote.speaker?.person;
    if (!sentence || !person) return [];
    return statementsOf(quote.text).map(words => {
      const start = quote.start + quote.text.indexOf(words);
      const said = { start, end: start + words.length };
      const evidence = evidenceOfQuote(reading, sentence, said, quote);
      return {
        confidence:
          confidence(words, quote, reading.known, inTitle) -
          doubt(reading, quote, sentence, words, evidence),
        source: sentence,
        ask: () => ask(reading, quote, words, person, sentence, evidence),
      };
    });
  });
}

function ask(
  reading: Reading,
  quote: Quote,
  words: string,
  person: Person,
  sentence: Sentence,
  evidence: Evidence,
): Asked | undefined {
  if (person.aliases.some(alias => words.includes(alias))) return undefined;
  const distractors = otherPeople(reading, person, sentence, words);
  if (distractors.length < 2 || !distractors.some(speaks(reading))) return undefined;
  return {
    question: choice({
      topic: 'who said what',
      stem: `Who said: ${quoted(words)}?`,
      kind: kindOf(words),
      key: person.name,
      typed: typedForms(person),
      options: byName([person, ...distractors].map(({ name }) => name)),
      evidence,
      by: speakerLabel(person),
      explanation: explain(person, quote, sentence),
    }),
    subject: person.name,
    forms: person.aliases,
  };
}

/** More where the evidence doesn't show who said it, or not all of it, most where the whole paragraph doesn't. */
function doubt(
  { article }: Reading,
  { speaker }: Quote,
  { paragraph }: Sentence,
  words: string,
  { text }: Evidence,
): number {
  const place = article.paragraphs[paragraph - 1];
  const isBeside = speaker && place && speaker.start >= place.start && speaker.end <= place.end;
  if (!isBeside) return 0.25;
  const isShown = [speaker.mention, words].every(each => text.includes(each.replace(/\s+/g, ' ')));
  return isShown ? 0 : 0.25;
}

function explain(person: Person, { speaker }: Quote, { paragraph }: Sentence): string {
  const words = `The article gives these words to ${speakerLabel(person)}, in paragraph ${paragraph}.`;
  const mention = speaker?.mention ?? '';
  const isPronoun = /^(?:he|she)$/i.test(mention);
  return isPronoun
    ? `${words} There it writes “${mention.toLowerCase()}” for ${person.name}.`
    : words;
}

function confidence(
  words: string,
  { speaker, usable }: Quote,
  known: KnownNouns,
  inTitle: ReadonlySet<string>,
): number {
  const { roles = [], mentions = [] } = speaker?.person ?? {};
  const isPrivate = roles.length === 0 && mentions.length < 3;
  const isPronoun = /^(?:he|she|they)$/i.test(speaker?.mention ?? '');
  const content = contentWords(words);
  return (
    0.88 +
    (content.some(word => inTitle.has(word)) ? 0.04 : 0) -
    (isPronoun || !usable ? 0.25 : 0) -
    (isPrivate && PERSONAL.test(words) ? 0.2 : 0) -
    (content.length < 4 ? 0.2 : content.length < 5 ? 0.1 : 0) -
    (/^\p{Lu}\p{L}*(?:['’]\p{L}+)? /u.test(words) && /\b(?:that|this)\b/.test(words.slice(-12))
      ? 0.1
      : 0) -
    (/\b(?:you|your|you['’]re)\b/i.test(words) ? (/ \p{Lu}\p{Ll}/u.test(words) ? 0.05 : 0.15) : 0) -
    0.05 * danglingNouns(words, known)
  );
}

/** What happened to somebody whom nobody knows is not what the news is about. */
const PERSONAL = /\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/;
