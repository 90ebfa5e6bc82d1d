import type { Items } from '../frame';
import { mentionEndingAt } from '../mentions/ending';
import type { Attribution } from './attribution';
import { attributionBefore } from './before';
import { sentenceAround } from './sentence-around';
import { sharedSubject } from './shared-subject';

/** Words that lead to the quotation end in a colon or a dash, maybe with the paragraph before. */
export function leadingAttribution(
  items: Items,
  at: number,
  first: number,
): Attribution | undefined {
  if (first < at) return attributionByColon(items, at, first);
  if (items[at - 1]?.kind !== 'break' || !/^[:,]$/.test(items[at - 2]?.text ?? ''))
    return undefined;
  const before = sentenceAround(items, at - 2).first;
  return attributionBefore(items, at - 1, before) ?? attributionByColon(items, at - 1, before);
}

/** `Peskov said that it went on. "…"`: the sentence before reports what its subject said. */
export function ledAttribution(items: Items, at: number): Attribution | undefined {
  const { isContinued } = items[at] ?? {};
  const isAlone = items[at - 1]?.kind === 'break' && items[at + 1]?.kind === 'break';
  const end = isAlone ? at - 2 : at - 1;
  if (isContinued || items[end]?.text !== '.' || sentenceAround(items, at).first < at)
    return undefined;
  const { first } = sentenceAround(items, end - 1);
  if (items.slice(first, at).some(({ kind }) => kind === 'quotation')) return undefined;
  const led = attributionBefore(items, end, first);
  return led && led.mention.kind !== 'nominal' ? { ...led, place: 'within' } : undefined;
}

/** `PESKOV: "…"` and a sentence before that ends in a colon. */
function attributionByColon(
  items: Items,
  quotation: number,
  first: number,
): Attribution | undefined {
  if (!/^(?:[:—–]|-+)$/.test(items[quotation - 1]?.text ?? '')) return undefined;
  const label = mentionEndingAt(items, quotation - 2, first);
  if (label?.kind === 'name' && label.first === first)
    return { mention: label, cue: null, place: 'beside' };
  const mention = sharedSubject(items, first, quotation - 1);
  return mention && { mention, cue: null, place: 'within' };
}
