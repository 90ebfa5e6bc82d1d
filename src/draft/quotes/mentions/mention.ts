import { isAdverb, NOT_SPEAKERS, TIMES } from '../../english/small-words';
import type { FoundName } from '../../people/find';
import type { Items } from '../frame';

/** Words of the narration that may name a speaker: items `first` to `last`. */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'nominal';
  readonly first: number;
  readonly last: number;
  readonly name: FoundName | null;
}

/** The mention that is made of these items: a name, where their last word is in one. */
export function mentionOf(items: Items, first: number, last: number): Mention | undefined {
  const head = items[last];
  if (!head) return undefined;
  if (head.name) {
    const nameFirst = firstOfName(items, last);
    return { kind: 'name', first: nameFirst, last, name: head.name };
  }
  if (head.isProper) {
    let start = last;
    while (start > first && (items[start - 1]?.isCapitalised ?? false)) start--;
    return TIMES.has(head.lower) ? undefined : { kind: 'name', first: start, last, name: null };
  }
  if (TIMES.has(head.lower) || NOT_SPEAKERS.has(head.lower) || isAdverb(head.lower))
    return undefined;
  return { kind: 'nominal', first, last, name: null };
}

/** The first item of the name that an item is in. */
export function firstOfName(items: Items, at: number): number {
  let first = at;
  while (items[first - 1]?.name && items[first - 1]?.name === items[at]?.name) first--;
  return first;
}

/** The last one. */
export function lastOfName(items: Items, at: number): number {
  let last = at;
  while (items[last + 1]?.name && items[last + 1]?.name === items[at]?.name) last++;
  return last;
}
