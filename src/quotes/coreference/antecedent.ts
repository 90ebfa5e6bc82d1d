import type { Items } from '../frame';
import type { Person } from '../people/person';
import { isRole } from '../people/titles';
import { type Candidate, candidatesIn } from './candidates';
import { type Antecedent, GENDER_OF_PRONOUN, type Resolved } from './resolved';
import { speakerIn } from './speaker-before';

/** How far back a name still is in mind, in sentences and in items. */
const SENTENCES = 6;
const FARTHEST = 220;

/** What stands around a pronoun that says something. */
export interface Saying {
  /** Whom the quotation names: rarely who says it. */
  readonly spokenOf: ReadonlySet<Person>;
  /** Whether it goes on with what was said in the sentence before. */
  readonly isContinued: boolean;
}

/**
 * Whom "he" or "she" stands for: the nearest sentence before that speaks of somebody of that gender, and
 * in it the subject (centering: Grosz, Joshi and Weinstein 1995). Null where that is not clear, or is
 * somebody without a full name.
 */
export function antecedentOf(
  items: Items,
  pronoun: number,
  resolved: Resolved,
  { spokenOf, isContinued }: Saying,
): Antecedent | null {
  const gender = GENDER_OF_PRONOUN.get(items[pronoun]?.lower ?? '');
  if (!gender || (isContinued && isOfSomebodyElse(items, pronoun))) return null;
  const others: Candidate[] = [];
  let best: Candidate | undefined;
  let isWhole = false;
  let to = pronoun;
  for (let sentences = 0; to > 0 && pronoun - to < FARTHEST; sentences++) {
    if (!best && sentences > SENTENCES) break;
    // Whoever else is in that paragraph comes into question too.
    isWhole ||= best !== undefined && isBreak(items, to - 1);
    if (isWhole && sentences > 2) break;
    const from = startOfSentence(items, to, pronoun - FARTHEST);
    const fitting = candidatesIn(items, from, to, resolved).filter(
      ({ person, gender: own }) =>
        (own === null || own === gender) && !(person && spokenOf.has(person)),
    );
    best ??= foremost(fitting);
    others.push(...fitting);
    to = from;
  }
  const person = best?.person;
  return person ? { person, isCertain: person.gender !== null && isAlone(person, others) } : null;
}

/** "The police said it was late. …, he added": whoever spoke has no name. */
function isOfSomebodyElse(items: Items, pronoun: number): boolean {
  const to = startOfSentence(items, pronoun, pronoun - FARTHEST);
  const speaker = to > 0 && speakerIn(items, startOfSentence(items, to, pronoun - FARTHEST), to);
  if (!speaker || speaker.kind === 'pronoun' || speaker.name?.person) return false;
  return !isRole(items[speaker.last]?.lower ?? '');
}

/** The subject, and of several the first; "the nurse" may be somebody who was named before. */
function foremost(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates
    .filter(({ alias }) => alias === undefined)
    .reduce<Candidate | undefined>(
      (best, each) => (best && best.rank >= each.rank ? best : each),
      undefined,
    );
}

/** Whether everybody who comes into question is the same. */
const isAlone = (person: Person, candidates: readonly Candidate[]) =>
  candidates.every(
    ({ person: other, alias }) =>
      other === person ||
      (alias !== undefined &&
        person.roles.some(role => role.toLowerCase().split(' ').includes(alias))),
  );

/** The first item of the sentence that ends before an item. */
function startOfSentence(items: Items, end: number, least: number): number {
  let from = end - 1;
  while (from > Math.max(0, least) && !isBoundary(items, from - 1)) from--;
  return from;
}

const isBreak = (items: Items, at: number) => items[at]?.kind === 'break';

const isBoundary = (items: Items, at: number) =>
  isBreak(items, at) || (items[at]?.kind === 'mark' && /^[.?!]+$/.test(items[at]?.text ?? ''));
