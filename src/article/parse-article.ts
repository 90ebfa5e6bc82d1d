import type { Day } from '../bank/model';
import { type Article, articleOf, articleOfParagraphs } from './article';
import { decodeText } from './encoding';
import { documentKind, textKind } from './file-kind';

/** An article, and what its file says of it. */
export interface KnownArticle extends Article {
  /**
   * Whether the text is the file's own, as it is read as UTF-8, with a byte order mark where there is
   * one. Otherwise offsets count in the text that was taken out of the file.
   */
  readonly isVerbatim: boolean;
  readonly about: About;
}

/** What a page of the web says of its article; and the front matter of Markdown; plain text says nothing. */
export interface About {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly date?: Day;
  /** A BCP 47 tag. */
  readonly lang?: string;
}

/** What was taken out of a file that is more than its article. */
export interface ExtractedArticle {
  readonly paragraphs: readonly string[];
  readonly about: About;
}

export type ParsedArticle =
  | { readonly ok: true; readonly article: KnownArticle }
  /** What is wrong with the file, and how to mend it: parts of a sentence that begins with its name. */
  | { readonly ok: false; readonly what: string; readonly mend: string };

/** More than any page has that was saved as one file, with its pictures in it. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** More than a thick book has; finding who said what in that takes seconds. */
const MAX_CHARACTERS = 1_000_000;

/**
 * Reads an article from plain text, Markdown or a page of the web.
 *
 * @param name its file's name, whose ending says what it is; where it says nothing, the text does
 */
export async function parseArticle(bytes: Uint8Array, name: string): Promise<ParsedArticle> {
  if (bytes.length > MAX_BYTES) return trouble(TOO_LARGE, GIVE_ONE);
  const document = documentKind(bytes);
  if (document) return trouble(`is ${document}`, SAVE_AS_TEXT);
  const decoded = await decodeText(bytes);
  if (!decoded) return trouble('is not text', SAVE_AS_TEXT);
  const { text, isUtf8 } = decoded;
  if (text.trim() === '') return trouble('is empty', 'Give the text of an article');
  const kind = textKind(text, name);
  if (kind !== 'page' && text.length > MAX_CHARACTERS) return trouble(TOO_LONG, GIVE_ONE);
  switch (kind) {
    case 'bank':
      return trouble('is a bank of questions', 'Give the article that they are about');
    case 'page': {
      const { readHtml } = await import('./html/read-html');
      const read = readHtml(text);
      return read ? extracted(read) : trouble('has no main text', NO_MAIN_TEXT);
    }
    case 'markdown': {
      const { readMarkdown } = await import('./markdown');
      const read = readMarkdown(text);
      return read.paragraphs.length > 0
        ? extracted(read)
        : trouble('has no paragraphs', 'Give the text of an article');
    }
    case 'text':
      return { ok: true, article: { ...articleOf(text), isVerbatim: isUtf8, about: {} } };
  }
}

const TOO_LARGE = 'has more than 16 MiB, which is more than an article has, pictures and all';
const TOO_LONG = 'has more than a million characters, which is more than a thick book';
const GIVE_ONE = 'Give one article';
const SAVE_AS_TEXT = 'Save it as text (UTF-8), and give that';
const NO_MAIN_TEXT =
  'It may be a page of links, or one that is filled in later: copy the article into a text file';

function trouble(what: string, mend: string): ParsedArticle & { readonly ok: false } {
  return { ok: false, what, mend };
}

function extracted({ paragraphs, about }: ExtractedArticle): ParsedArticle {
  const article = articleOfParagraphs(paragraphs);
  if (article.text.length > MAX_CHARACTERS) return trouble(TOO_LONG, GIVE_ONE);
  return { ok: true, article: { ...article, isVerbatim: false, about } };
}
