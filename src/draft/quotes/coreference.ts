import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../english/small-words';
import { speechVerb } from '../english/speech-verbs';
import type { Person } from '../people/person';
import type { Attribution } from './attribution/attribution';
import type { Items } from './frame';

/** Whom a pronoun stands for, and whether nobody else comes into question. */
export interface Antecedent {
  readonly person: Person;
  readonly isCertain: boolean;
}

/** How far back a name still is in mind, in sentences and in items. */
const SENTENCES = 6;
const FARTHEST = 220;

/** What a pronoun at the first item of a mention was found to stand for; null for somebody unnamed. */
export type Resolved = ReadonlyMap<number, Antecedent | null>;

/**
 * Whom "he" or "she" stands for: the nearest sentence before that names somebody of that gender, and
 * in it the subject (centering: Grosz, Joshi and Weinstein 1995). Null where that is not clear.
 */
function antecedentOf(
  items: Items,
  pronoun: number,
  resolved: Resolved,
  spokenOf: ReadonlySet<Person>,
): Antecedent | null {
  const gender = GENDER.get(items[pronoun]?.lower ?? '');
  if (!gender) return null;
  const others = new Set<Person>();
  let best: Person | null = null;
  let sentences = 0;
  /** Those named in the sentence that is being read, from its end to its start. */
  let named: { person: Person; rank: number }[] = [];
  for (let at = pronoun - 1; at >= 0 && pronoun - at < FARTHEST; at--) {
    const item = items[at];
    if (!item) break;
    const known = resolved.get(at);
    if (known !== undefined && GENDER.get(item.lower) === gender) {
      if (known === null) return null;
      if (!best) named.push({ person: known.person, rank: known.isCertain ? 3 : 2 });
    }
    const person = item.name?.person;
    if (
      person &&
      !spokenOf.has(person) &&
      items[at - 1]?.name !== item.name &&
      (!person.gender || person.gender === gender)
    ) {
      named.push({ person, rank: rankOf(items, at) });
    }
    if (at === 0 || isBoundary(items, at - 1)) {
      for (const { person: each } of named) others.add(each);
      if (!best && named.length > 0)
        best = named.reduce((a, b) => (b.rank >= a.rank ? b : a)).person;
      if (best && sentences > 1) break;
      named = [];
      sentences++;
      if (sentences > SENTENCES) break;
    }
  }
  return best && { person: best, isCertain: others.size === 1 && best.gender !== null };
}

const GENDER = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
] as const) as ReadonlyMap<string, 'male' | 'female'>;

const isBoundary = (items: Items, at: number) => {
  const item = items[at];
  return item?.kind === 'break' || (item?.kind === 'mark' && /^[.?!]+$/.test(item.text));
};

/** Subjects are spoken of on; what hangs on a preposition or owns something, less. */
function rankOf(items: Items, first: number): number {
  let last = first;
  while (items[last + 1]?.name && items[last + 1]?.name === items[first]?.name) last++;
  if (items[last]?.isPossessive) return 0;
  const before = items[first - 1];
  if (before?.kind === 'word' && PREPOSITIONS.has(before.lower)) return 0;
  let next = last + 1;
  while (isAdverb(items[next]?.lower ?? '')) next++;
  const after = items[next]?.lower ?? '';
  const isSubject =
    AUXILIARIES.has(after) || speechVerb(after)?.form === 'finite' || after.endsWith('ed');
  const isObject =
    before?.kind === 'word' &&
    (speechVerb(before.lower) !== undefined || before.lower.endsWith('ed'));
  return isSubject ? 2 : isObject ? 0 : 1;
}

/**
 * Finds in order what the pronouns of attributions stand for.
 *
 * @param spokenOf whom each quotation names: rarely who says it
 */
export function resolvePronouns(
  items: Items,
  attributions: readonly (Attribution | undefined)[],
  spokenOf: readonly ReadonlySet<Person>[],
): Resolved {
  const resolved = new Map<number, Antecedent | null>();
  attributions.forEach((attribution, quotation) => {
    if (!attribution) return;
    const { mention } = attribution;
    if (mention.kind !== 'pronoun' || resolved.has(mention.first)) return;
    const person = mention.name?.person;
    resolved.set(
      mention.first,
      person
        ? { person, isCertain: true }
        : antecedentOf(items, mention.first, resolved, spokenOf[quotation] ?? new Set()),
    );
  });
  return resolved;
}
