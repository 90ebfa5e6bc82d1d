import type { Item } from './frame';
import type { Quotation } from './quotation';

/** The items of the sentence around a quotation: `first` to `last`, the final mark left out. */
export interface Around {
  readonly first: number;
  readonly last: number;
}

export function sentenceAround(
  items: readonly Item[],
  at: number,
  text: string,
  quotations: readonly Quotation[],
): Around {
  let first = at;
  while (first > 0 && !endsSentence(items, first - 1, text, quotations)) first--;
  let last = at;
  while (last + 1 < items.length && !endsSentence(items, last, text, quotations)) {
    const next = items[last + 1];
    if (next?.kind === 'break' || (next?.kind === 'mark' && /^[.?!]/.test(next.text))) break;
    last++;
  }
  return { first, last };
}

function endsSentence(
  items: readonly Item[],
  at: number,
  text: string,
  quotations: readonly Quotation[],
): boolean {
  const item = items[at];
  if (!item) return true;
  const next = items[at + 1];
  switch (item.kind) {
    case 'break':
      return true;
    case 'mark':
      return /^(?:\.|\?|!)+$/.test(item.text);
    case 'word':
      return item.text.endsWith('.') && next?.kind === 'word' && STARTERS.has(next.text);
    case 'quotation': {
      const end = quotations[item.quotation]?.end ?? 0;
      if (next?.kind === 'quotation') return /[.?!]/.test(text.charAt(end - 1));
      return (
        /[.?!]/.test(text.charAt(end - 1)) &&
        (next?.kind === 'break' || (next?.isCapitalised ?? false))
      );
    }
  }
}

/** Words with a capital that begin a sentence even after an abbreviation. */
const STARTERS = new Set(
  'He She It They We The A An But And In On At This That These His Her Their When While As If After'.split(
    ' ',
  ),
);
