import type { Day } from '../bank/model';
import { type Article, articleOf, articleOfParagraphs } from './article';
import { decodeText } from './encoding';

/** An article, and what its file says of it. */
export interface KnownArticle extends Article {
  /**
   * Whether the text is the file's own, as it is read as UTF-8, with a byte order mark where there is
   * one. Otherwise offsets count in the text that was taken out of the file.
   */
  readonly isVerbatim: boolean;
  readonly about: About;
}

/** What a page of the web says of its article; plain text and Markdown say nothing. */
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

/** More than two copies of War and Peace, or the largest pages of the web with all their scripts. */
export const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Reads an article from plain text, Markdown or a page of the web.
 *
 * @param name its file's name, whose ending says what it is; where it says nothing, the text does
 */
export async function parseArticle(bytes: Uint8Array, name: string): Promise<ParsedArticle> {
  if (bytes.length > MAX_BYTES) return trouble(TOO_LARGE, 'Give one article');
  const document = documentKind(bytes);
  if (document) return trouble(`is ${document}`, SAVE_AS_TEXT);
  const decoded = await decodeText(bytes);
  if (!decoded) return trouble('is not text', SAVE_AS_TEXT);
  const { text, isUtf8 } = decoded;
  if (text.trim() === '') return trouble('is empty', 'Give the text of an article');
  switch (textKind(text, name)) {
    case 'bank':
      return trouble('is a bank of questions', 'Give the article that they are about');
    case 'page': {
      const { readHtml } = await import('./html/read-html');
      const read = readHtml(text);
      return read ? extracted(read) : trouble('has no main text', NO_MAIN_TEXT);
    }
    case 'markdown': {
      const { readMarkdown } = await import('./markdown');
      const paragraphs = readMarkdown(text);
      return paragraphs.length > 0
        ? extracted({ paragraphs, about: {} })
        : trouble('has no paragraphs', 'Give the text of an article');
    }
    case 'text':
      return { ok: true, article: { ...articleOf(text), isVerbatim: isUtf8, about: {} } };
  }
}

const TOO_LARGE = 'has more than 8 MiB, which is more than a thick book and no article';
const SAVE_AS_TEXT = 'Save it as text (UTF-8), and give that';
const NO_MAIN_TEXT =
  'It may be a page of links, or one that is filled in later: copy the article into a text file';

function trouble(what: string, mend: string): ParsedArticle & { readonly ok: false } {
  return { ok: false, what, mend };
}

function extracted({ paragraphs, about }: ExtractedArticle): ParsedArticle {
  return { ok: true, article: { ...articleOfParagraphs(paragraphs), isVerbatim: false, about } };
}

/** Documents that hold text, and are none; told by the bytes that they begin with. */
function documentKind(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  return DOCUMENTS.find(([sign]) => start.startsWith(sign))?.[1];
}

const DOCUMENTS = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a Word document, or another packed file'],
  ['\xd0\xcf\x11\xe0', 'an old Word document'],
  ['{\\rtf', 'a document in Rich Text Format'],
] as const;

function textKind(text: string, name: string): 'bank' | 'page' | 'markdown' | 'text' {
  if (/\.quiz\.md$/i.test(name) || /^`{3,}quiz[ \t]*$/m.test(text)) return 'bank';
  const start = text.slice(0, 2000).trimStart();
  if (/\.x?html?$/i.test(name) || (start.startsWith('<') && PAGE.test(start))) return 'page';
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

const PAGE = /<(!doctype html|html|head|body|article|main)\b/i;
