import type { Span } from '../../article/span';
import type { TypedQuestion } from '../../bank/model';
import { checksum, slugWords } from '../../bank/slug';
import type { Asked, Idea } from '../candidate';
import { evidenceOf } from '../evidence';
import { quoted, withGap } from '../gap';
import type { Reading } from '../reading';
import type { Askable } from '../sentence/askable';

/**
 * A name to type in: an organisation, a law or a thing that the article names more than once. Its
 * initials, which the question tells, leave one right answer.
 */
export function keyTerm(reading: Reading): readonly Idea[] {
  const counts = new Map<string, number>();
  for (const { 0: name } of reading.article.text.matchAll(NAME)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const namesakes = new Map<string, number>();
  for (const name of counts.keys()) {
    namesakes.set(initialsOf(name), (namesakes.get(initialsOf(name)) ?? 0) + 1);
  }
  return reading.sentences.flatMap(sentence =>
    [...sentence.text.matchAll(NAME)].flatMap(({ 0: name, index }) => {
      const span = { start: index, end: index + name.length };
      const isKnown = reading.title.includes(name) || (counts.get(name) ?? 0) < 2;
      if (isKnown || namesakes.get(initialsOf(name)) !== 1) return [];
      const each = reading.askable(sentence);
      if (!each || !isTerm(reading, each, span)) return [];
      return {
        confidence: 0.76 - each.doubt,
        source: each.sentence,
        ask: () => ask(reading, each, name, span),
      };
    }),
  );
}

/** Two to four capitalised words behind "the". */
const NAME =
  /(?<=(?<!\p{Lu}\p{L}+ (?:of|for) )\bthe )\p{Lu}\p{Ll}{2,}(?: (?:of |for |and )?\p{Lu}\p{Ll}{2,}){1,3}(?![\p{L}’'-]| \p{Lu}| of the| (?:on|for|in) (?:the )?\p{Lu}| \()/gu;

/** No person, no people's name for a place, and named once in the sentence. */
function isTerm({ mentionsWithin }: Reading, { sentence, from }: Askable, span: Span): boolean {
  const name = sentence.text.slice(span.start, span.end);
  const inArticle = { start: sentence.start + span.start, end: sentence.start + span.end };
  const isOnce = sentence.text.split(name.split(' ')[0] ?? name).length === 2;
  return (
    span.start >= from && isOnce && mentionsWithin(inArticle).length === 0 && !PLACE.test(name)
  );
}

function initialsOf(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).map(letter => `${letter}.`).join(' ');
}

/** No place that everybody knows, and no people, who have short forms ("Lib Dems"). */
const PLACE =
  /s$|^(?:United|White House|North|South|East|West|New|Middle|Republican|Democratic|Soviet|Supreme Court|European Union)\b/;

function ask(reading: Reading, { sentence, from }: Askable, name: string, span: Span): Asked {
  const text = withGap(sentence.text, span).slice(from);
  const stem = `Which name, with the initials ${initialsOf(name)}, is missing? ${quoted(from > 0 ? `…${text}` : text)}`;
  const question: TypedQuestion = {
    type: 'typed',
    id: [...slugWords(name), checksum(stem).toString(36).slice(0, 4)].join('-'),
    stem,
    topic: 'names',
    kind: 'fact',
    evidence: evidenceOf(reading, sentence, { start: from, end: sentence.text.length }),
    forms: [name, `the ${name}`],
    explanation: `The article names the ${name} here, in paragraph ${sentence.paragraph}.`,
    extra: {},
  };
  return { question, subject: name, forms: [name] };
}
