import type { QuotedArticle } from '../../../draft/quoted-article';

/** What is showing; each list begins with what was chosen on it before. */
export type Place =
  | { readonly at: 'articles'; readonly start: number }
  | { readonly at: 'speakers'; readonly article: number; readonly start: number }
  | { readonly at: 'quotations'; readonly article: number; readonly speaker: number };

export type Step = { readonly type: 'choose'; readonly index: number } | { readonly type: 'back' };

/** One article needs no list of articles. */
export function firstPlace(articles: readonly QuotedArticle[]): Place {
  return articles.length === 1
    ? { at: 'speakers', article: 0, start: 0 }
    : { at: 'articles', start: 0 };
}

export function step(articles: readonly QuotedArticle[], place: Place, taken: Step): Place {
  switch (place.at) {
    case 'articles':
      return taken.type === 'back' ? place : { at: 'speakers', article: taken.index, start: 0 };
    case 'speakers': {
      const { article } = place;
      if (taken.type === 'choose') return { at: 'quotations', article, speaker: taken.index };
      return articles.length === 1 ? place : { at: 'articles', start: article };
    }
    case 'quotations': {
      const { article, speaker } = place;
      return taken.type === 'back' ? { at: 'speakers', article, start: speaker } : place;
    }
  }
}
