import type { Person, Reading } from './reading';
import { overlap, type Span } from './span';

/**
 * Other people of the article whom a reader could take for the answer: nobody whom the question or
 * its sentence names, those named most often first, and of one gender where the question tells it.
 */
export function otherPeople(
  { people, mentions }: Reading,
  key: Person,
  sentence: Span,
  stem: string,
): readonly Person[] {
  const present = new Set(
    mentions.filter(each => overlap(each, sentence)).map(each => each.person),
  );
  const gender = /\b(?:he|his|him|himself)\b/i.test(stem)
    ? 'male'
    : /\b(?:she|her|herself)\b/i.test(stem)
      ? 'female'
      : undefined;
  return people
    .filter(person => person !== key && !present.has(person))
    .filter(
      person => person.name.includes(' ') && !stem.includes(person.name.split(' ').at(-1) ?? ''),
    )
    .filter(person => gender === undefined || person.gender === gender)
    .slice(0, 3);
}
