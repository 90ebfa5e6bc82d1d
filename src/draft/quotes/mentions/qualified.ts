import type { Items } from '../frame';
import type { Mention } from './mention';
import { mentionStartingAt } from './starting';

/** The longest mention, in items. */
const LONGEST = 16;

/** A mention with what tells which one it is: "a spokesman" with "for the Kremlin" behind it. */
export function qualified(items: Items, mention: Mention): Mention {
  if (mention.kind === 'pronoun' || mention.name?.person) return mention;
  let { last } = mention;
  while (/^(?:of|for)$/.test(items[last + 1]?.lower ?? '')) {
    const of = mentionStartingAt(items, last + 2);
    if (!of || of.kind === 'pronoun' || of.first !== last + 2 || of.last - mention.first > LONGEST)
      break;
    last = of.last;
  }
  return { ...mention, last };
}
