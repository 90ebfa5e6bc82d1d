import type { Article } from '../article';
import type { FoundName } from '../people/find';
import { opensSentence } from '../people/ordinary';
import type { Token } from '../tokens';
import type { Quotation } from './quotations/quotation';

/** One thing that an article is made of, as attribution reads it: what is quoted is one thing. */
export interface Item {
  readonly kind: 'word' | 'mark' | 'quotation' | 'break';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isPossessive: boolean;
  readonly isCapitalised: boolean;
  /** Capitalised, and not merely because a sentence begins with it. */
  readonly isProper: boolean;
  /** The name that the word is in. */
  readonly name: FoundName | null;
  /** The quotation's number, and its last character; -1 and nothing for everything else. */
  readonly quotation: number;
  readonly final: string;
  /** Goes on with the quotation before. */
  readonly isContinued: boolean;
}

export type Items = readonly Item[];

/** The narration of an article, with one item for each quotation and each paragraph's end. */
export function frameOf(
  { text, paragraphs }: Article,
  tokens: readonly Token[],
  names: readonly FoundName[],
  quotations: readonly Quotation[],
): Item[] {
  const items: Item[] = [];
  let at = 0;
  let nameAt = 0;
  let quotationAt = 0;
  const addTokens = (until: number) => {
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.start >= until) return;
      while ((names[nameAt]?.last ?? Number.POSITIVE_INFINITY) < at) nameAt++;
      const name = names[nameAt];
      const isNamed = name !== undefined && name.first <= at;
      items.push({
        kind: token.kind,
        text: token.text,
        lower: token.lower,
        start: token.start,
        end: token.end,
        isPossessive: token.isPossessive,
        isCapitalised: token.isCapitalised,
        isProper: isNamed || (token.isCapitalised && !opensSentence(tokens, at)),
        name: isNamed ? name : null,
        quotation: -1,
        final: '',
        isContinued: false,
      });
    }
  };
  for (const paragraph of paragraphs) {
    for (
      ;
      (quotations[quotationAt]?.from ?? Number.POSITIVE_INFINITY) < paragraph.end;
      quotationAt++
    ) {
      const quotation = quotations[quotationAt];
      if (!quotation) break;
      addTokens(quotation.from);
      items.push({
        ...EMPTY,
        kind: 'quotation',
        start: quotation.from,
        end: quotation.to,
        quotation: quotationAt,
        final: text.charAt(quotation.end - 1),
        isContinued: quotation.isContinued,
      });
      while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.to) at++;
    }
    addTokens(paragraph.end);
    items.push({ ...EMPTY, kind: 'break', start: paragraph.end, end: paragraph.end });
  }
  return items;
}

const EMPTY = {
  text: '',
  lower: '',
  isPossessive: false,
  isCapitalised: false,
  isProper: false,
  name: null,
  quotation: -1,
  final: '',
  isContinued: false,
};
