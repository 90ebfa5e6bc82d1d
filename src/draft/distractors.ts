import type { Span } from '../article/span';
import type { Member } from './cast';
import type { Person, Reading } from './reading';

/**
 * Other people of the article whom a reader could take for the answer: nobody whom the question or
 * its sentence names, those first who are named about as often as the answer, and of one gender
 * where the question tells it.
 *
 * @returns none where the answer is nobody to ask for
 */
export function otherPeople(
  { cast, mentionsWithin }: Reading,
  key: Person,
  sentence: Span,
  stem: string,
): readonly Person[] {
  const answer = cast.get(key);
  if (!answer) return [];
  const present = new Set(mentionsWithin(sentence).map(({ person }) => person));
  const gender = genderIn(stem);
  const parties = PARTIES.filter(party => party.test(stem) && !isOf(key, party));
  const others: (Member & { readonly rank: number })[] = [];
  for (const other of cast.values()) {
    const { person, words, last, obscurity } = other;
    if (person === key || last === answer.last || present.has(person)) continue;
    if (gender !== undefined && person.gender !== gender) continue;
    if (parties.some(party => isOf(person, party))) continue;
    if (words.some(word => word.length > 2 && stem.includes(word))) continue;
    const distance = Math.abs(Math.log2(person.mentions.length / key.mentions.length));
    others.push({ ...other, rank: distance + obscurity });
  }
  const nearest = others.sort((a, b) => a.rank - b.rank).slice(0, 3);
  // A bystander among presidents is soon found.
  const isFound = !answer.isProtagonist && nearest.every(each => each.isProtagonist);
  return isFound ? [] : nearest.map(({ person }) => person);
}

/** Whether the article quotes somebody: where it quotes nobody else, the answer is soon found. */
export function speaks({ cast }: Reading): (person: Person) => boolean {
  return person => cast.get(person)?.speaks === true;
}

/** Nobody takes their own party to be the one that is spoken of as another's: "the Tory plans". */
const PARTIES: readonly RegExp[] = [
  /\b(?:Tory|Tories|Conservatives?)\b/,
  /\bLabour\b/,
  /\b(?:Lib(?:eral)? Dem(?:ocrat)?s?)\b/,
  /\b(?:GOP|Republicans?)\b/,
  /(?<!Liberal )\bDemocrat(?:s|ic)?\b/,
];

function isOf({ roles }: Person, party: RegExp): boolean {
  return roles.some(role => party.test(role));
}

function genderIn(stem: string): Person['gender'] | undefined {
  if (/\b(?:he|his|himself)\b/i.test(stem)) return 'male';
  return /\b(?:she|her|herself)\b/i.test(stem) ? 'female' : undefined;
}
