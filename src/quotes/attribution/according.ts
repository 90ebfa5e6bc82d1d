import type { Items } from '../frame';
import type { Mention } from '../mentions/mention';
import { mentionStartingAt } from '../mentions/starting';
import type { Attribution } from './attribution';

/** `According to Peskov, "…"`, `In the words of Peskov, "…"`. */
export function accordingBefore(
  items: Items,
  quotation: number,
  first: number,
): Attribution | undefined {
  for (let at = first; at < quotation; at++) {
    const isAccording = items[at]?.lower === 'according' && items[at + 1]?.lower === 'to';
    const isWords = items[at]?.lower === 'words' && items[at + 1]?.lower === 'of';
    if (!isWords && !(isAccording && items[at - 1]?.kind !== 'word')) continue;
    const mention = mentionStartingAt(items, at + 2);
    if (!mention || mention.last >= quotation) return undefined;
    return { mention, cue: at, place: quotation - mention.last < 4 ? 'beside' : 'within' };
  }
  return undefined;
}

/** `"…" - Dmitry Peskov` at the end of a paragraph. */
export function signature(items: Items, quotation: number): Attribution | undefined {
  let at = quotation + 1;
  if (items[at]?.text === '.') at++;
  if (!/^(?:[—–]|-+)$/.test(items[at]?.text ?? '')) return undefined;
  const mention = mentionStartingAt(items, at + 1);
  const next = items[(mention?.last ?? at) + 1];
  const isLast = next?.kind === 'break' || /^[,(]$/.test(next?.text ?? '');
  return mention && isLast && isSomebody(mention, items[quotation]?.final ?? '')
    ? { mention, cue: null, place: 'beside' }
    : undefined;
}

/** Whether a name is somebody's; the headline that a newspaper has below it does not end like a sentence. */
const isSomebody = ({ name }: Mention, final: string) =>
  name?.person || (name?.looks === 'unknown' && name.words.length > 1 && /[.?!…]/.test(final));

/** `according to Peskov`, behind a quotation. */
export function accordingTo(items: Items, from: number): Attribution | undefined {
  if (items[from]?.lower !== 'according' || items[from + 1]?.lower !== 'to') return undefined;
  const mention = mentionStartingAt(items, from + 2);
  return mention && { mention, cue: from, place: 'beside' };
}
