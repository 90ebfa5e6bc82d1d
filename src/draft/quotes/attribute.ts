import type { Article } from '../article';
import type { Attribution, Items } from './attribution';
import { attributionBefore, attributionByColon } from './before';
import { attributionAtEnd, attributionBehind } from './behind';
import type { Quotation } from './quotation';
import { sentenceAround } from './sentence';

/** Who said each quotation; undefined where the narration does not tell. */
export function attribute(
  { text }: Article,
  items: Items,
  quotations: readonly Quotation[],
): (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = [];
  /** The quotation before, in the items. */
  let previous = -1;
  items.forEach((item, at) => {
    if (item.kind !== 'quotation') return;
    const quotation = quotations[item.quotation];
    if (!quotation) return;
    found[item.quotation] =
      attributeOne(items, at, text, quotations) ??
      carried(items, previous, at, found, quotation, text, quotations);
    previous = at;
  });
  return found;
}

function attributeOne(
  items: Items,
  at: number,
  text: string,
  quotations: readonly Quotation[],
): Attribution | undefined {
  const { first, last } = sentenceAround(items, at, text, quotations);
  const quotation = quotations[items[at]?.quotation ?? -1];
  const final = text.charAt((quotation?.end ?? 0) - 1);
  const before = attributionBefore(items, at, first);
  if (before?.place === 'beside') return before;
  const lastBehind =
    items[at + 1]?.kind === 'break' ? at : sentenceAround(items, at + 1, text, quotations).last;
  const behind = attributionBehind(items, at, lastBehind, final === '.');
  if (behind && (first === at || before === undefined || /[,?!]/.test(final))) return behind;
  if (before) return before;
  return attributionByColonOrEnd(items, at, first, last, text, quotations);
}

function attributionByColonOrEnd(
  items: Items,
  at: number,
  first: number,
  last: number,
  text: string,
  quotations: readonly Quotation[],
) {
  const byColon = attributionByColon(items, at, first);
  if (byColon) return byColon;
  if (at === first && items[at - 1]?.kind === 'break' && items[at - 2]?.text === ':') {
    const before = sentenceAround(items, at - 2, text, quotations);
    return (
      attributionBefore(items, at - 1, before.first) ??
      attributionByColon(items, at - 1, before.first)
    );
  }
  return attributionAtEnd(items, at, last);
}

/** A quotation that goes on with the one before has its speaker. */
function carried(
  items: Items,
  previous: number,
  at: number,
  found: readonly (Attribution | undefined)[],
  quotation: Quotation,
  text: string,
  quotations: readonly Quotation[],
): Attribution | undefined {
  const before = found[items[previous]?.quotation ?? -1];
  if (!before) return undefined;
  let breaks = 0;
  for (let i = previous + 1; i < at; i++) if (items[i]?.kind === 'break') breaks++;
  const isNext =
    breaks === 0 ||
    (breaks === 1 && (quotation.isContinued || isAlone(items, at)) && isNearEnd(previous, at));
  if (!isNext) return undefined;
  const { first } = sentenceAround(items, at, text, quotations);
  // Words before it in its sentence say something else about it.
  if (
    breaks === 0 &&
    first < at &&
    first > previous &&
    items.slice(first, at).some(i => i.kind === 'word')
  )
    return undefined;
  return { ...before, place: 'carried' };
}

const isAlone = (items: Items, at: number) =>
  items[at - 1]?.kind === 'break' && items[at + 1]?.kind === 'break';

/** Whether the paragraph before ends with the quotation, or soon after. */
function isNearEnd(previous: number, at: number): boolean {
  return at - previous < 14;
}
