import type { Question } from '../bank/model';
import type { Article } from './article';
import { type Person, readingOf } from './reading';

/** What could stand in the place of a distractor, the likeliest first. */
export type Alternatives = (question: Question) => readonly string[];

const MOST = 9;

/** The other people of an article, where a question's options are people; else nothing. */
export function alternativesIn(article: Article): Alternatives {
  let people: readonly Person[] | undefined;
  return question => {
    people ??= [...readingOf(article).cast.keys()];
    const known = people;
    if (question.type !== 'choice' && question.type !== 'several') return [];
    const shown = question.options.map(({ text }) => personOf(known, text));
    if (!shown.some(person => person !== undefined)) return [];
    return known
      .filter(person => !shown.includes(person))
      .map(({ name }) => name)
      .slice(0, MOST);
  };
}

function personOf(people: readonly Person[], name: string): Person | undefined {
  return people.find(person => person.name === name || person.aliases.includes(name));
}
