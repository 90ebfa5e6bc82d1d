import { ORGANISATION } from '../quotes/people/not-people';
import type { Person } from '../quotes/people/person';
import { isRole } from '../quotes/people/titles';
import { lastName } from './names';

/** Somebody who may be the answer to a question, and what choosing among them needs to know. */
export interface Member {
  readonly person: Person;
  readonly words: readonly string[];
  readonly last: string;
  /** Whom the title names or the article names most: everybody knows them. */
  readonly isProtagonist: boolean;
  /** Whether the article quotes them, or reports what they said. */
  readonly speaks: boolean;
  /** How little is told of them, from 0 on. */
  readonly obscurity: number;
}

/** More people than any report tells apart; the rest of a telephone book is not asked about. */
const MOST = 60;

/**
 * The people of an article who surely are people with a full name, and no companies or headlines.
 *
 * @param people those named most first
 */
export function castOf(
  people: readonly Person[],
  speakers: ReadonlySet<Person>,
  title: string,
): ReadonlyMap<Person, Member> {
  const cast = new Map<Person, Member>();
  for (const [index, person] of people.entries()) {
    if (cast.size === MOST) break;
    if (!isSolid(person)) continue;
    const words = person.name.split(' ');
    cast.set(person, {
      person,
      words,
      last: lastName(person.name),
      isProtagonist:
        (person.mentions.length >= 3 && index < 2) ||
        words.some(word => word.length > 3 && title.includes(word)),
      speaks: speakers.has(person),
      obscurity: (speakers.has(person) ? 0 : 4) + (person.roles.length > 0 ? 0 : 1),
    });
  }
  return cast;
}

function isSolid({ name, gender, roles, aliases }: Person): boolean {
  const words = name.split(' ');
  if (
    words.length < 2 ||
    words.length > 4 ||
    /-\p{Ll}|\p{Ll}\p{Lu}\p{Ll}+\p{Lu}/u.test(name) ||
    HEADLINE.test(name)
  )
    return false;
  if (words.some(word => isRole(word.toLowerCase()) || ORGANISATION.has(word.toLowerCase())))
    return false;
  return gender !== null || roles.length > 0 || aliases.some(alias => TITLE.test(alias));
}

const HEADLINE = /\b(?:About|Of|The|In|On|For|With|To|From|Says|And|Is|Will)\b/;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\b/;
