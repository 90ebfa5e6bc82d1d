import { SAYINGS } from '../../article/english/small-words';
import type { Items } from '../frame';
import { ownerEndingAt } from '../mentions/ending';
import type { Attribution } from './attribution';

/** `his claim that "…"`, `Peskov's words: "…"`: whose it is says it. */
export function saying(
  items: Items,
  noun: number,
  quotation: number,
  first: number,
): Attribution | undefined {
  if (quotation - noun > 8) return undefined;
  for (let at = noun - 1; at >= first && noun - at < 4; at--) {
    const item = items[at];
    if (item?.kind !== 'word') return undefined;
    if (POSSESSIVES.has(item.lower)) {
      return {
        mention: { kind: 'pronoun', first: at, last: at, name: null },
        cue: noun,
        place: 'within',
      };
    }
    if (!item.isPossessive) continue;
    const mention = ownerEndingAt(items, at, first);
    return mention && { mention, cue: noun, place: 'within' };
  }
  return undefined;
}

/** `Peskov's statement said`, `according to her letter`: whose it is says it. */
export function byOwner(items: Items, attribution: Attribution): Attribution {
  const { kind, first, last } = attribution.mention;
  if (kind !== 'nominal' || !SAYINGS.has(items[last]?.lower ?? '')) return attribution;
  return { ...(saying(items, last, last, first) ?? attribution), cue: attribution.cue };
}

const POSSESSIVES = new Set(['his', 'her', 'their']);
