import { DETERMINERS, isAdverb, PRONOUNS, TIMES } from '../../english/small-words';
import { isRole } from '../../people/titles';
import type { Items } from '../frame';
import { apposedName } from './apposed';
import { lastOfName, type Mention, mentionOf } from './mention';
import { isNounPart, isVerbal } from './noun-phrase';

/** The mention that begins at an item. */
export function mentionStartingAt(items: Items, first: number): Mention | undefined {
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

/** Whether a few nouns from here lead to a role or a name: "[Trump] campaign manager Paul Manafort". */
function leadsToHead(items: Items, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (item.name || isRole(item.lower)) return true;
    if (!isNounPart(items, at, at) || isVerbal(item) || TIMES.has(item.lower)) return false;
    if (DETERMINERS.has(item.lower) || isAdverb(item.lower) || item.lower === 'last') return false;
  }
  return false;
}
