import type { Items } from '../frame';
import { attributionAtEnd } from './at-end';
import type { Attribution } from './attribution';
import { attributionBefore } from './before';
import { attributionBehind } from './behind';
import { attributionByComma } from './by-comma';
import { carriedAttribution } from './carried';
import { leadingAttribution, ledAttribution } from './leading';
import { byOwner } from './saying';
import { atSecondHand } from './second-hand';
import { sentenceAround, sentenceEnd } from './sentence-around';

/** Who said each quotation, by its number; undefined where the narration does not tell. */
export function attribute(items: Items): readonly (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = [];
  let previous: { readonly at: number; readonly attribution: Attribution | undefined } | undefined;
  items.forEach(({ kind, quotation }, at) => {
    if (kind !== 'quotation') return;
    const own = ownAttribution(items, at);
    const attribution =
      (own && atSecondHand(items, at, byOwner(items, own))) ??
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
  if (before?.place === 'beside' && (!/[,?!]/.test(final) || isFirm(items, before, at)))
    return before;
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
