import { CONJUNCTIONS, isAdverb, PREPOSITIONS } from '../../english/small-words';
import type { Item, Items } from '../frame';
import type { Mention } from '../mentions/mention';
import { mentionStartingAt } from '../mentions/starting';

/** The subject that begins the clause, for verbs that share it: "Peskov paused and said", "…, saying". */
export function sharedSubject(items: Items, from: number, to: number): Mention | undefined {
  let at = from;
  for (let tries = 0; tries < 4 && at < to; tries++) {
    while (at < to && isLead(items[at])) at++;
    const item = items[at];
    if (!item || at >= to) return undefined;
    const opensPhrase =
      PREPOSITIONS.has(item.lower) ||
      CONJUNCTIONS.has(item.lower) ||
      /(?:ing|ed)$/.test(item.lower);
    if (item.kind === 'word' && !item.name && opensPhrase) {
      const comma = commaAfter(items, at, to);
      if (comma < 0) return undefined;
      at = comma + 1;
      continue;
    }
    return withPartner(items, mentionStartingAt(items, at), to);
  }
  return undefined;
}

/** "Trump and Ryan issued a statement": two who speak together are nobody's name. */
function withPartner(items: Items, mention: Mention | undefined, to: number) {
  if (mention?.kind !== 'name' || items[mention.last + 1]?.lower !== 'and') return mention;
  const partner = mentionStartingAt(items, mention.last + 2);
  if (partner?.kind !== 'name' || partner.last >= to) return mention;
  return { kind: 'nominal', first: mention.first, last: partner.last, name: null } as const;
}

function commaAfter(items: Items, from: number, to: number): number {
  for (let at = from; at < to; at++) if (items[at]?.text === ',') return at;
  return -1;
}

const isLead = (item: Item | undefined) =>
  item !== undefined &&
  (item.kind === 'mark' ||
    item.kind === 'quotation' ||
    /^(?:but|and|so|yet|still|then|also)$/.test(item.lower) ||
    (isAdverb(item.lower) && !item.name));
