import type { FoundName } from '../people/find';
import { PEOPLES } from '../people/not-people';
import { isRole } from '../people/titles';
import { speechVerb } from '../speech-verbs';
import type { Item } from './frame';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  isAdverb,
  NOT_SPEAKERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIMES,
} from './words';

/** Words of the narration that may name a speaker: items `first` to `last`. */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'nominal';
  readonly first: number;
  readonly last: number;
  readonly name: FoundName | null;
}

/** The mention that ends at an item, with what it is qualified by ("a spokesman for the Kremlin"). */
export function mentionEndingAt(
  items: readonly Item[],
  last: number,
  from: number,
): Mention | undefined {
  return items[last]?.isPossessive ? undefined : ownerEndingAt(items, last, from);
}

/** The same, or whom something belongs to ("the Kremlin's"). */
export function ownerEndingAt(
  items: readonly Item[],
  last: number,
  from: number,
): Mention | undefined {
  const item = items[last];
  if (!item || last < from || item.kind !== 'word') return undefined;
  if (PRONOUNS.has(item.lower)) return { kind: 'pronoun', first: last, last, name: null };
  const nearest = chunkEndingAt(items, last, from);
  if (!nearest) return undefined;
  if (isApposed(items, nearest)) return mentionOf(items, nearest.first, last);
  let chunk = nearest;
  while (isPreposition(items[chunk.first - 1]) && chunk.first - 2 >= from) {
    const outer = chunkEndingAt(items, chunk.first - 2, from);
    if (!outer) break;
    chunk = outer;
  }
  if (isPreposition(items[chunk.first - 1]) && chunk.first - 1 >= from) chunk = nearest;
  if (isTime(items[chunk.last])) chunk = nearest;
  return withPartner(items, mentionOf(items, chunk.first, chunk.last), from);
}

/** "[the head of] the Refugee Council Enver Solomon": the name stands beside what it is head of. */
function isApposed(
  items: readonly Item[],
  { first, last }: { first: number; last: number },
): boolean {
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

/** "Trump and Ryan": two who speak together are nobody's name. */
function withPartner(items: readonly Item[], mention: Mention | undefined, from: number) {
  if (mention?.kind !== 'name' || items[mention.first - 1]?.lower !== 'and') return mention;
  const partner = items[mention.first - 2];
  if (!partner?.name || partner.isPossessive || mention.first - 2 < from) return mention;
  const first = firstOfName(items, mention.first - 2);
  if (isPreposition(items[first - 1])) return mention;
  return { kind: 'nominal', first, last: mention.last, name: null } as const;
}

const isPreposition = (item: Item | undefined) =>
  item?.kind === 'word' && PREPOSITIONS.has(item.lower) && !item.name;
const isTime = (item: Item | undefined) =>
  item !== undefined && !item.name && TIMES.has(item.lower);

function chunkEndingAt(items: readonly Item[], last: number, from: number) {
  let first = last + 1;
  while (first > from && isNounPart(items, first - 1, last)) {
    first--;
    const item = items[first];
    if (item && !item.name && DETERMINERS.has(item.lower)) break;
  }
  return first <= last ? { first, last } : undefined;
}

/** Whether a word can be part of a noun phrase: everything but verbs and the small words. */
function isNounPart(items: readonly Item[], at: number, last: number): boolean {
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

function mentionOf(items: readonly Item[], first: number, last: number): Mention | undefined {
  const head = items[last];
  if (!head) return undefined;
  if (head.name) {
    const nameFirst = firstOfName(items, last);
    return { kind: 'name', first: nameFirst, last, name: head.name };
  }
  if (head.isCapitalised) {
    let start = last;
    while (start > first && (items[start - 1]?.isCapitalised ?? false)) start--;
    return TIMES.has(head.lower) ? undefined : { kind: 'name', first: start, last, name: null };
  }
  if (TIMES.has(head.lower) || NOT_SPEAKERS.has(head.lower) || isAdverb(head.lower))
    return undefined;
  return { kind: 'nominal', first, last, name: null };
}

export function firstOfName(items: readonly Item[], at: number): number {
  let first = at;
  while (items[first - 1]?.name && items[first - 1]?.name === items[at]?.name) first--;
  return first;
}

function lastOfName(items: readonly Item[], at: number): number {
  let last = at;
  while (items[last + 1]?.name && items[last + 1]?.name === items[at]?.name) last++;
  return last;
}

/** The mention that begins at an item. */
export function mentionStartingAt(items: readonly Item[], first: number): Mention | undefined {
  const item = items[first];
  if (item?.kind !== 'word') return undefined;
  if (PRONOUNS.has(item.lower)) return { kind: 'pronoun', first, last: first, name: null };
  let last = first - 1;
  let hasHead = false;
  for (let at = first; items[at]?.kind === 'word'; at++) {
    const word = items[at];
    if (!word) break;
    if (word.name) {
      at = last = lastOfName(items, at);
      hasHead = true;
      if (items[last]?.isPossessive || word.name.looks === 'other' || leadsToHead(items, last + 1))
        continue;
      break;
    }
    if (!isNounPart(items, at, at) || (hasHead && isVerbal(word))) break;
    const before = items[at - 1]?.lower ?? '';
    if (hasHead && POSTPOSED.has(word.lower)) break;
    if (hasHead && isRole(before) && !PARTIES.has(before) && !leadsToHead(items, at)) break;
    last = at;
    if (!DETERMINERS.has(word.lower)) hasHead = true;
  }
  const mention = last >= first && hasHead ? mentionOf(items, first, last) : undefined;
  return mention && !mention.name ? (apposedName(items, mention) ?? mention) : mention;
}

/** Adjectives that stand behind their noun: "a person familiar with". */
const POSTPOSED = new Set('familiar close present aware able critical loyal based'.split(' '));

const PARTIES = new Set(
  'conservative liberal democrat republican independent libertarian socialist progressive'.split(
    ' ',
  ),
);

const isVerbal = ({ lower, isCapitalised }: Item) =>
  !isCapitalised && (lower.endsWith('ed') || isAdverb(lower) || IRREGULAR_PASTS.has(lower));

/** Whether a few nouns from here lead to a role or a name: "[Trump] campaign manager Paul Manafort". */
function leadsToHead(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (item.name || isRole(item.lower)) return true;
    if (!isNounPart(items, at, at) || isVerbal(item) || TIMES.has(item.lower)) return false;
    if (DETERMINERS.has(item.lower) || isAdverb(item.lower) || item.lower === 'last') return false;
  }
  return false;
}

/** "her spokesman, Dmitry Peskov," and "the head of the Kremlin's staff, Dmitry Peskov". */
function apposedName(items: readonly Item[], { last }: Mention): Mention | undefined {
  if (!isRole(items[last]?.lower ?? '')) return undefined;
  for (let at = last + 1; at < last + 10; at++) {
    const item = items[at];
    if (!item || item.kind === 'quotation' || item.kind === 'break') return undefined;
    if (item.text === ',') return apposedAfter(items, at);
    if (item.name?.person && isApposed(items, { first: last + 1, last: lastOfName(items, at) })) {
      return { kind: 'name', first: at, last: lastOfName(items, at), name: item.name };
    }
    if (isVerbal(item) || AUXILIARIES.has(item.lower)) return undefined;
  }
  return undefined;
}

function apposedAfter(items: readonly Item[], comma: number): Mention | undefined {
  const name = items[comma + 1]?.name;
  if (!name?.person) return undefined;
  const last = lastOfName(items, comma + 1);
  const next = items[last + 1];
  const isClosed = next?.kind !== 'word' || next.lower === 'of';
  return isClosed ? { kind: 'name', first: comma + 1, last, name } : undefined;
}
