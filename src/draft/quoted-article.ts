import type { SpeakerQuotes } from './by-speaker';
import type { KnownArticle } from './parse-article';
import type { Quote } from './quotes/quote';

/** An article, and who is quoted in it. */
export interface QuotedArticle {
  /** Its file, as it was named; `-` for the standard input. */
  readonly file: string;
  readonly article: KnownArticle;
  /** In the order of the text. */
  readonly quotes: readonly Quote[];
  readonly speakers: readonly SpeakerQuotes[];
}
