import { CONJUNCTIONS, PREPOSITIONS } from '../../english/small-words';
import { PLACES } from '../../people/not-people';
import type { Items } from '../frame';
import { mentionEndingAt } from '../mentions/ending';
import type { Mention } from '../mentions/mention';
import { mentionStartingAt } from '../mentions/starting';

/** "Peskov, a spokesman, said" and "Corker (R-Tenn.) said": the name before what stands between. */
export function beforeApposition(items: Items, close: number, from: number): Mention | undefined {
  const mark = items[close]?.text ?? '';
  if (mark === ')') {
    let open = close - 1;
    while (open > from && items[open]?.text !== '(') open--;
    return open > from ? mentionEndingAt(items, open - 1, from) : undefined;
  }
  let fallback: Mention | undefined;
  for (let at = close - 1; at > from; at--) {
    const item = items[at];
    if (item?.kind === 'quotation') break;
    if (item?.kind !== 'mark' || item.text !== mark) continue;
    const next = items[at + 1];
    if (next && (CONJUNCTIONS.has(next.lower) || next.isCapitalised) && next.lower !== 'who') {
      if (next.lower === 'and' || next.lower === 'but') break;
    }
    const inside = mentionStartingAt(items, at + 1);
    const mention = mentionEndingAt(items, at - 1, from);
    if (!mention || isPlace(items, mention)) continue;
    // "Her spokesman, Dmitry Peskov, said"
    if (mention.kind === 'nominal' && inside?.name?.person && inside.last === close - 1)
      return inside;
    if (mention.kind === 'name' && !isInPhrase(items, mention.first, from)) return mention;
    fallback ??= mention;
  }
  return fallback;
}

/** "Calif." and "Ohio" stand between commas too. */
const isPlace = (items: Items, { kind, name, last }: Mention) =>
  kind === 'name' &&
  !name?.person &&
  (PLACES.has(items[last]?.lower ?? '') || (items[last]?.text.endsWith('.') ?? false));

const isInPhrase = (items: Items, first: number, from: number) =>
  first - 1 > from && PREPOSITIONS.has(items[first - 1]?.lower ?? '');
