import { opensSentence } from '../../article/english/openers';
import type { Items } from '../frame';

/** The farthest that a sentence is looked at, in items: so that one endless line costs no more. */
const LONGEST = 150;

/** The first and the last item of the sentence that an item is in, the final mark left out. */
export function sentenceAround(items: Items, at: number): { first: number; last: number } {
  let first = at;
  while (first > 0 && at - first < LONGEST && !endsSentence(items, first - 1)) first--;
  return { first: afterDateline(items, first, at), last: sentenceEnd(items, at) };
}

/** "MOSCOW, Dec. 2 (AP) — " is no part of the first sentence. */
function afterDateline(items: Items, first: number, at: number): number {
  const isPlace =
    /^\p{Lu}{4,}$/u.test(items[first]?.text ?? '') && items[first - 1]?.kind !== 'word';
  if (!isPlace) return first;
  for (let dash = first + 1; dash < Math.min(at, first + 14); dash++) {
    if (/^[—–-]+$/.test(items[dash]?.text ?? '')) return dash + 1;
  }
  return first;
}

export function sentenceEnd(items: Items, at: number): number {
  let last = at;
  while (last + 1 < items.length && last - at < LONGEST && !endsSentence(items, last)) {
    const next = items[last + 1];
    if (next?.kind === 'break' || (next?.kind === 'mark' && /^[.?!]/.test(next.text))) break;
    last++;
  }
  return last;
}

function endsSentence(items: Items, at: number): boolean {
  const item = items[at];
  if (!item) return true;
  const next = items[at + 1];
  switch (item.kind) {
    case 'break':
      return true;
    case 'mark':
      return /^[.?!]+$/.test(item.text);
    case 'word':
      return item.text.endsWith('.') && next?.kind === 'word' && opensSentence(next.text);
    case 'quotation':
      return /[.?!]/.test(item.final) && (next?.kind !== 'word' || next.isCapitalised);
  }
}
