import type { Span } from '../../article/span';
import type { Asked, Idea } from '../candidate';
import { otherPeople, speaks } from '../distractors';
import { countWords, evidenceOf, MOST } from '../evidence';
import { kindOf } from '../kind';
import { speakerLabel, typedForms } from '../names';
import type { Person, Reading, Sentence } from '../reading';
import { danglingNouns, type KnownNouns } from '../sentence/dangling';
import { type Predicate, predicateOf } from '../sentence/predicate';
import { outsideQuotation } from '../sentence/quotation-marks';
import { subjectOf } from '../sentence/subject';
import { toldBy } from '../unique';
import { byName, choice } from './choice';
import { saidBehind } from './said-behind';

/**
 * "Who …?" made from a sentence that begins with a person and goes on with a verb: the name is
 * replaced, and everything else stays, so that the question is as grammatical as the sentence.
 */
export function whoDid(reading: Reading): readonly Idea[] {
  const isTold = toldBy(reading.title);
  return reading.sentences.flatMap(sentence => {
    const statement = isWhole(sentence.text) ? statementOf(reading, sentence) : undefined;
    if (!statement) return [];
    return {
      confidence: confidence(statement.predicate, reading.known),
      source: sentence,
      ask: () =>
        isTold(statement.predicate.text) || reading.isRepeated(statement.predicate.text, sentence)
          ? undefined
          : ask(reading, sentence, statement),
    };
  });
}

function isWhole(sentence: string): boolean {
  return (
    sentence.length <= 400 && /[.][”"]?$/.test(sentence) && !/\bthe (?:\p{Lu}\.)+$/u.test(sentence)
  );
}

function ask(
  reading: Reading,
  sentence: Sentence,
  { person, predicate, said }: Statement,
): Asked | undefined {
  const distractors = otherPeople(reading, person, sentence, predicate.text);
  if (distractors.length < 2) return undefined;
  if (predicate.isSaying && !distractors.some(speaks(reading))) return undefined;
  if (countWords(sentence.text.slice(said.start)) > MOST) return undefined;

  const question = choice({
    topic: predicate.isSaying ? 'who said what' : 'who did what',
    stem: `Who ${predicate.text.replace(/^(sa(?:id|ys))[,:] "([^"]*)"$/, '$1: “$2”')}?`,
    kind: predicate.isSaying ? kindOf(predicate.text) : 'fact',
    key: person.name,
    typed: typedForms(person),
    options: byName([person, ...distractors].map(({ name }) => name)),
    evidence: evidenceOf(reading, sentence, said),
    ...(predicate.isSaying && { by: speakerLabel(person) }),
    explanation: `The article ${predicate.isSaying ? 'gives these words to' : 'says this of'} ${speakerLabel(person)}, in paragraph ${sentence.paragraph}.`,
  });
  return {
    question,
    subject: person.name,
    forms: person.aliases,
  };
}

interface Statement {
  readonly person: Person;
  readonly predicate: Predicate;
  /** What tells it in the sentence, the person included. */
  readonly said: Span;
}

/** What a sentence says of a person, before or behind it. */
function statementOf(reading: Reading, sentence: Sentence): Statement | undefined {
  const subject = subjectOf(reading, sentence);
  const behind = subject ? undefined : saidBehind(reading, sentence);
  const person = (subject ?? behind)?.mention.person;
  const words = subject
    ? sentence.text.slice(subject.predicate)
    : behind && `said ${behind.clause}`;
  const predicate = person && words !== undefined ? predicateOf(words, person) : undefined;
  if (!predicate || !person) return undefined;
  const said = { start: subject?.start ?? 0, end: sentence.text.length };
  return { person, predicate, said };
}

function confidence({ text, isSaying }: Predicate, known: KnownNouns): number {
  const own = outsideQuotation(text);
  return (
    0.8 +
    (isSaying ? 0.1 : 0) -
    (/\b(?:he|she|his|her)\b/.test(own) ? 0.05 : 0) -
    (/^(?:is|has)\b/.test(text) ? 0.15 : /^(?:was|had)\b/.test(text) ? 0.05 : 0) -
    (/^(?:\p{L}+ )(?:that )?the \p{Ll}/u.test(text) &&
    danglingNouns(text.split(' ').slice(0, 6).join(' '), known) > 0
      ? 0.05
      : 0) -
    0.19 * danglingNouns(text, known)
  );
}
