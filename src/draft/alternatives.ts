import type { ChoiceQuestion, Question, SeveralQuestion } from '../bank/model';
import { keyOf } from '../quiz/key';
import { findNumbers } from './numbers/find';
import { nearNumbers } from './numbers/near';
import { sizeOf } from './numbers/value';
import { possible } from './numbers/wrong';
import { placesOf } from './places/gazetteer';
import type { Person, Reading } from './reading';

type WithOptions = ChoiceQuestion | SeveralQuestion;

const MOST = 9;

/**
 * What could stand in the place of a distractor: other people of the article, those named most
 * first; numbers near the key, in order; or other places. Nothing where options are something else.
 */
export function alternatives(question: Question, reading: Reading): readonly string[] {
  if (question.type !== 'choice' && question.type !== 'several') return [];
  const all = [people, numbers, places]
    .map(find => find(question, reading))
    .find(({ length }) => length > 0);
  return (all ?? []).slice(0, MOST);
}

function people({ options }: WithOptions, { cast }: Reading): readonly string[] {
  const known = [...cast.keys()];
  const shown = options.map(({ text }) => personOf(known, text));
  if (!shown.some(person => person !== undefined)) return [];
  return known.filter(person => !shown.includes(person)).map(({ name }) => name);
}

function personOf(people: readonly Person[], name: string): Person | undefined {
  return people.find(person => person.name === name || person.aliases.includes(name));
}

/** Near the key, and written in its form. */
function numbers(question: WithOptions, reading: Reading): readonly string[] {
  const sentence = sentenceOf(question, reading);
  const number = findNumbers(sentence).find(({ text }) => text === keyOf(question));
  if (!number) return [];
  const shown = new Set(question.options.map(({ text }) => sizeOf(text)));
  const canBe = possible(number, sentence);
  return nearNumbers(number, sentence)
    .filter(text => !shown.has(sizeOf(text)) && !sentence.includes(text) && canBe(sizeOf(text)))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));
}

/** Of the key's sort, such as a city. */
function places(question: WithOptions, reading: Reading): readonly string[] {
  const all = placesOf(reading.article.text);
  const sort = all.find(({ name }) => name === keyOf(question))?.sort;
  const taken = [sentenceOf(question, reading), ...question.options.map(({ text }) => text)];
  const others = all.filter(
    place => place.sort === sort && !taken.some(text => text.includes(place.name)),
  );
  return [...new Set(others.map(({ name }) => name))];
}

/** The sentence that a question's evidence is from; the evidence where it is from several. */
function sentenceOf({ evidence }: Question, { sentences }: Reading): string {
  const words = evidence?.text ?? '';
  return sentences.find(({ text }) => words !== '' && text.includes(words))?.text ?? words;
}
