import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from '../../english/small-words';
import { speechVerb } from '../../english/speech-verbs';
import { PEOPLES } from '../../people/not-people';
import { isRole } from '../../people/titles';
import type { Item, Items } from '../frame';
import { firstOfName } from './mention';

/** Whether a word can be part of a noun phrase: everything but verbs and the small words. */
export function isNounPart(items: Items, at: number, last: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  if (item.name) return true;
  const { lower } = item;
  if (
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    PRONOUNS.has(lower)
  )
    return false;
  if (RELATIVES.has(lower) && lower !== 'that') return false;
  if (item.isCapitalised) return true;
  if (at < last && isAdverb(lower)) return false;
  const verb = speechVerb(lower);
  if (!verb) return true;
  return verb.form !== 'finite' ? verb.form === 'base' : at === last && isNounBefore(items[at - 1]);
}

/** Whether what stands before a word makes it a noun ("the report", "his claims"). */
export function isNounBefore(before: Item | undefined): boolean {
  if (before?.kind !== 'word') return false;
  return DETERMINERS.has(before.lower) || before.isPossessive;
}

/** Whether a word ends a noun phrase that has a head already: an adverb or, as far as its form tells, a verb. */
export const isVerbal = ({ lower, isCapitalised }: Item) =>
  !isCapitalised && (lower.endsWith('ed') || isAdverb(lower) || IRREGULAR_PASTS.has(lower));

/** "[the head of] the Refugee Council Enver Solomon": the name stands beside what it is head of. */
export function isApposed(items: Items, { first, last }: { first: number; last: number }): boolean {
  if (!items[last]?.name?.person) return false;
  const before = items[firstOfName(items, last) - 1];
  if (!before || firstOfName(items, last) <= first) return false;
  return (
    before.isCapitalised &&
    !before.isPossessive &&
    !isRole(before.lower) &&
    !PEOPLES.has(before.lower)
  );
}
