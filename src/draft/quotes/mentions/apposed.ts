import { AUXILIARIES } from '../../english/small-words';
import { isRole } from '../../people/titles';
import type { Items } from '../frame';
import { lastOfName, type Mention } from './mention';
import { isApposed, isVerbal } from './noun-phrase';

/** "her spokesman, Dmitry Peskov," and "the head of the Kremlin's staff, Dmitry Peskov". */
export function apposedName(items: Items, { last }: Mention): Mention | undefined {
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

function apposedAfter(items: Items, comma: number): Mention | undefined {
  const name = items[comma + 1]?.name;
  if (!name?.person) return undefined;
  const last = lastOfName(items, comma + 1);
  const next = items[last + 1];
  const isClosed = next?.kind !== 'word' || next.lower === 'of';
  return isClosed ? { kind: 'name', first: comma + 1, last, name } : undefined;
}
