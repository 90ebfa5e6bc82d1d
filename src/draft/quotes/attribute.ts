import type { Attribution, Items } from './attribution';
import { attributionBefore, attributionByColon } from './before';
import { attributionAtEnd, attributionBehind, attributionByComma } from './behind';
import { carriedAttribution } from './carried';
import { sentenceAround, sentenceEnd } from './sentence';

/** Who said each quotation, by its number; undefined where the narration does not tell. */
export function attribute(items: Items): readonly (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = [];
  let previous: { readonly at: number; readonly attribution: Attribution | undefined } | undefined;
  items.forEach(({ kind, quotation }, at) => {
    if (kind !== 'quotation') return;
    const attribution =
      ownAttribution(items, at) ??
      ledAttribution(items, at) ??
      (previous?.attribution && carriedAttribution(items, previous.at, at, previous.attribution));
    found[quotation] = attribution;
    previous = { at, attribution };
  });
  return found;
}

/** What the sentence around a quotation, or the one that leads to it, tells. */
function ownAttribution(items: Items, at: number): Attribution | undefined {
  const { first, last } = sentenceAround(items, at);
  const final = items[at]?.final ?? '';
  const before = attributionBefore(items, at, first);
  if (before?.place === 'beside' && (final !== ',' || isFirm(items, before, at))) return before;
  const behind = attributionBehind(items, at, sentenceEnd(items, at + 1), final === '.');
  if (behind && (first === at || before === undefined || /[,?!]/.test(final))) return behind;
  if (before?.place === 'beside') return before;
  return (
    attributionAtEnd(items, at, last) ??
    before ??
    (first === at && final === ',' ? attributionByComma(items, at) : undefined) ??
    leadingAttribution(items, at, first)
  );
}

/** A verb right at the quotation: `Peskov said, "…,"`. */
const isFirm = (items: Items, { cue }: Attribution, at: number) =>
  cue !== null && (at - cue < 4 || items[at - 1]?.text === ':');

/** Words that lead to the quotation end in a colon or a dash, maybe with the paragraph before. */
function leadingAttribution(items: Items, at: number, first: number): Attribution | undefined {
  if (first < at) return attributionByColon(items, at, first);
  if (items[at - 1]?.kind !== 'break' || !/^[:,]$/.test(items[at - 2]?.text ?? ''))
    return undefined;
  const before = sentenceAround(items, at - 2).first;
  return attributionBefore(items, at - 1, before) ?? attributionByColon(items, at - 1, before);
}

/** `Peskov said that it went on. "…"`: the sentence before reports what its subject said. */
function ledAttribution(items: Items, at: number): Attribution | undefined {
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
