import { lastName } from './names';
import { ORGANISATION } from './people/not-people';
import { isRole } from './people/titles';
import type { Person, Reading } from './reading';
import type { Span } from './span';

/**
 * Other people of the article whom a reader could take for the answer: nobody whom the question or
 * its sentence names, those first who are named about as often as the answer, and of one gender
 * where the question tells it.
 */
export function otherPeople(
  reading: Reading,
  key: Person,
  sentence: Span,
  stem: string,
): readonly Person[] {
  const { people, mentionsWithin, speakers } = reading;
  if (!isSolid(key)) return [];
  const present = new Set(mentionsWithin(sentence).map(({ person }) => person));
  const gender = genderIn(stem);
  const distance = ({ mentions }: Person) =>
    Math.abs(Math.log2(mentions.length / key.mentions.length));
  const rank = (person: Person) =>
    distance(person) + (speakers.has(person) ? 0 : 2) + (person.roles.length > 0 ? 0 : 1);
  const others = people
    .filter(person => person !== key && !present.has(person) && isSolid(person))
    .filter(
      ({ name }) =>
        !name.split(' ').some(word => word.length > 2 && stem.includes(word)) &&
        lastName(name) !== lastName(key.name),
    )
    .filter(person => gender === undefined || person.gender === gender)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 3);
  // A bystander among presidents is soon found.
  const isFound =
    !isProtagonist(key, reading) && others.every(each => isProtagonist(each, reading));
  return isFound ? [] : others;
}

/** Somebody who surely is a person with a full name, and no company or headline. */
export function isSolid({ name, gender, roles, aliases }: Person): boolean {
  const words = name.split(' ').length;
  const isTitled = aliases.some(alias => /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\b/.test(alias));
  const isHeading =
    /-\p{Ll}/u.test(name) ||
    name
      .split(' ')
      .some(word => isRole(word.toLowerCase()) || ORGANISATION.has(word.toLowerCase())) ||
    /\b(?:About|Of|The|In|On|For|With|To|From|Says|And|Is|Will)\b/.test(name);
  return (
    words >= 2 && words <= 4 && !isHeading && (gender !== null || roles.length > 0 || isTitled)
  );
}

/** Whom the title names or the article names most, everybody knows. */
export function isProtagonist(person: Person, { title, people }: Reading): boolean {
  const isMain = person.mentions.length >= 3 && people.indexOf(person) < 2;
  return isMain || person.name.split(' ').some(word => word.length > 3 && title.includes(word));
}

function genderIn(stem: string): Person['gender'] | undefined {
  if (/\b(?:he|his|himself)\b/i.test(stem)) return 'male';
  return /\b(?:she|her|herself)\b/i.test(stem) ? 'female' : undefined;
}
