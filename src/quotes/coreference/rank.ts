import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../../article/english/small-words';
import { speechVerb } from '../../article/english/speech-verbs';
import type { Items } from '../frame';
import { lastOfName } from '../mentions/mention';

/** Subjects are spoken of on; what hangs on a preposition or owns something, less. */
export const RANK = { pronoun: 3, subject: 2, other: 1, least: 0 } as const;

/** How likely the name that begins at an item is spoken of on: one of the ranks. */
export function rankOf(items: Items, first: number): number {
  const last = lastOfName(items, first);
  if (items[last]?.isPossessive) return RANK.least;
  const before = items[first - 1];
  if (before?.kind === 'word' && PREPOSITIONS.has(before.lower)) return RANK.least;
  let next = last + 1;
  while (isAdverb(items[next]?.lower ?? '')) next++;
  const after = items[next]?.lower ?? '';
  const isSubject =
    AUXILIARIES.has(after) || speechVerb(after)?.form === 'finite' || after.endsWith('ed');
  const isObject =
    before?.kind === 'word' &&
    (speechVerb(before.lower) !== undefined || before.lower.endsWith('ed'));
  return isSubject ? RANK.subject : isObject ? RANK.least : RANK.other;
}
