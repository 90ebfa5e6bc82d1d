import type { Article } from '../../article/article';
import { type Token, tokensBetween } from '../../article/tokens';
import { type Identity, identify } from './identify';
import { type Name, namesIn } from './names';
import type { NameMention, Person } from './person';
import { isMereKin, rolesBeside } from './roles';
import { genderOfTitle } from './titles';

/** The people of an article, in the order in which it names them first. */
export function findPeople({ text }: Article): readonly Person[] {
  return peopleAmong(text, tokensBetween(text, 0, text.length)).people;
}

export interface Found {
  readonly people: readonly Person[];
  /** Every name in the tokens, in order. */
  readonly names: readonly FoundName[];
}

export interface FoundName extends Name {
  /** Whose name it is; null for that of anything else. */
  readonly person: Person | null;
}

/** Finds the names in tokens, and who is named by them. */
export function peopleAmong(text: string, tokens: readonly Token[]): Found {
  const names = namesIn(tokens);
  const identities = identify(names, tokens);
  const people = new Map<Identity, Person>();
  const found = names.map((name): FoundName => {
    const identity = identities.get(name);
    if (!identity) return { ...name, person: null };
    const person = people.get(identity) ?? personOf(identity, text, tokens);
    people.set(identity, person);
    return { ...name, person };
  });
  return { people: [...people.values()], names: found };
}

function personOf(
  { words, gender, names }: Identity,
  text: string,
  tokens: readonly Token[],
): Person {
  const name = words.join(' ');
  const mentions = names.map(({ first, last }): NameMention => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    return { start, end, text: text.slice(start, end) };
  });
  const aliases = [name, ...mentions.map(mention => mention.text.replace(/\s+/g, ' '))];
  const roles = names.flatMap(each => rolesBeside(each, text, tokens));
  return {
    name,
    aliases: [...new Set(aliases)],
    roles: [...new Set(roles)].filter(role => !isMereKin(role)),
    gender: gender ?? genderOfRoles(roles),
    mentions,
  };
}

/** "spokeswoman" tells what a name may not. */
function genderOfRoles(roles: readonly string[]): Person['gender'] {
  for (const word of roles.flatMap(role => role.toLowerCase().split(' '))) {
    const gender = genderOfTitle(word);
    if (gender) return gender;
  }
  return null;
}
