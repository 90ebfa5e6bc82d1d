import { DETERMINERS, PREPOSITIONS, PRONOUNS, TIMES } from '../../article/english/small-words';
import type { Item, Items } from '../frame';
import { firstOfName, type Mention, mentionOf } from './mention';
import { isApposed, isNounPart } from './noun-phrase';

/** The mention that ends at an item, with what it is qualified by ("a spokesman for the Kremlin"). */
export function mentionEndingAt(items: Items, last: number, from: number): Mention | undefined {
  return items[last]?.isPossessive ? undefined : ownerEndingAt(items, last, from);
}

/** The same, or whom something belongs to ("the Kremlin's"). */
export function ownerEndingAt(items: Items, last: number, from: number): Mention | undefined {
  const item = items[last];
  if (!item || last < from || item.kind !== 'word') return undefined;
  if (PRONOUNS.has(item.lower)) return { kind: 'pronoun', first: last, last, name: null };
  const nearest = chunkEndingAt(items, last, from);
  if (!nearest) return undefined;
  if (isApposed(items, nearest)) return mentionOf(items, nearest.first, last);
  let chunk = withPartnerInPhrase(items, nearest);
  while (isPreposition(items[chunk.first - 1]) && chunk.first - 2 >= from) {
    const outer = chunkEndingAt(items, chunk.first - 2, from);
    if (!outer) break;
    chunk = outer;
  }
  if (isPreposition(items[chunk.first - 1]) && chunk.first - 1 >= from) chunk = nearest;
  if (isTime(items[chunk.last])) chunk = nearest;
  return withPartner(items, mentionOf(items, chunk.first, chunk.last), from);
}

/** "[the leaders of] France and Germany": both hang on the preposition. */
function withPartnerInPhrase(items: Items, chunk: { first: number; last: number }) {
  const partner = items[chunk.first - 1]?.lower === 'and' ? chunk.first - 2 : -1;
  if (!items[partner]?.name) return chunk;
  const first = firstOfName(items, partner);
  return isPreposition(items[first - 1]) ? { first, last: chunk.last } : chunk;
}

/** "Trump and Ryan": two who speak together are nobody's name. */
function withPartner(items: Items, mention: Mention | undefined, from: number) {
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

/** "[the group] Raise the Bar": an article in a name that goes on before it. */
function isInName(items: Items, article: number): boolean {
  const [noun, opener, , next] = items.slice(article - 2, article + 2);
  return (
    next?.isProper === true &&
    opener?.isProper === true &&
    !opener.name?.person &&
    !TIMES.has(opener.lower) &&
    noun?.kind === 'word' &&
    !noun.isCapitalised &&
    !PREPOSITIONS.has(noun.lower)
  );
}

function chunkEndingAt(items: Items, last: number, from: number) {
  let first = last + 1;
  while (first > from && isNounPart(items, first - 1, last)) {
    first--;
    const item = items[first];
    if (item && !item.name && DETERMINERS.has(item.lower) && !isInName(items, first)) break;
  }
  return first <= last ? { first, last } : undefined;
}
