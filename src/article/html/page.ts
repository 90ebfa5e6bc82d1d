import { type Handler, Parser } from 'htmlparser2';
import { oneLine } from '../one-line';
import { type Head, headReader } from './head';
import { isArticle, isAside, isBlock, isNoText } from './tags';

/** A page of the web, taken apart: its elements, and the blocks of text that stand in them. */
export interface Page {
  /** Those that hold blocks, in document order: an element comes after the one it is in. */
  readonly elements: readonly Element[];
  readonly blocks: readonly Block[];
  readonly head: Head;
}

export interface Element {
  /** The index of the element it is in; the first, which holds them all, is in itself. */
  readonly parent: number;
  /** Whether the page says that its article is in it. */
  readonly isArticle: boolean;
  /** Whether it seems to hold something else: comments, related articles, what is hidden. */
  readonly isAside: boolean;
}

/** Text that a reader sees without a break in it. */
export interface Block {
  /** The index of the element it stands in. */
  readonly element: number;
  /** The name of that element; `cite` for who said what is quoted right before. */
  readonly tag: string;
  readonly text: string;
  /** The share of it that leads elsewhere, from 0 to 1. */
  readonly linked: number;
  /** Whether the page says that it is quoted. */
  readonly isQuoted: boolean;
}

/** Browsers nest no deeper (512 in Chromium), and the parser's time grows with the depth. */
const DEEPEST = 512;
const PIECE = 4096;

/** @returns undefined where elements are nested deeper than any browser goes */
export function parsePage(html: string): Page | undefined {
  const reader = pageReader();
  const parser = new Parser(reader.handler);
  // In pieces, because what is nested without end must not be read to its end.
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
    if (reader.depth() > DEEPEST) return undefined;
  }
  parser.end();
  return reader.page();
}

/** An element that has not ended yet. */
interface Open {
  readonly tag: string;
  /** The element that its text belongs to, and that one's name. */
  readonly element: number;
  readonly block: string;
  readonly isNoText: boolean;
  readonly isQuoted: boolean;
}

const ROOT: Open = { tag: '', element: 0, block: '', isNoText: false, isQuoted: false };

function pageReader() {
  const elements: Element[] = [{ parent: 0, isArticle: false, isAside: false }];
  const blocks: Block[] = [];
  const head = headReader();
  const open: Open[] = [];
  const current = () => open.at(-1) ?? ROOT;
  /** The text since the last block ended; a line feed is a line break. */
  let text = '';
  let letters = 0;
  let linked = 0;
  let isLinking = false;
  /** Whether nothing was read since the last quotation ended. */
  let isBelowQuotation = false;

  const endBlock = () => {
    const { element, block, isQuoted } = current();
    for (const paragraph of paragraphsOf(text)) {
      if (!/[\p{L}\p{N}]/u.test(paragraph)) continue;
      blocks.push({ element, tag: block, text: paragraph, linked: linked / letters, isQuoted });
    }
    text = '';
    letters = 0;
    linked = 0;
  };

  /** "<cite>" also stands for a title in the middle of a sentence. */
  const isSource = (tag: string) =>
    tag === 'cite' &&
    (isBelowQuotation || current().isQuoted) &&
    /(?:^|[.?!…—–-])\W*$/.test(text.slice(-20));

  const handler: Partial<Handler> = {
    onopentag(tag, attributes) {
      head.element(tag, attributes);
      if (tag === 'br') text += '\n';
      // A link in a link ends it, as in browsers; what has no address is only a place to jump to.
      if (tag === 'a') isLinking = attributes.href !== undefined;
      const isCite = isSource(tag);
      if (isBlock(tag) || isCite) endBlock();
      const outer = current();
      open.push({
        tag,
        element: isBlock(tag) ? elements.length : outer.element,
        block: isBlock(tag) || isCite ? tag : outer.block,
        isNoText: !isCite && (outer.isNoText || isNoText(tag)),
        isQuoted: outer.isQuoted || tag === 'blockquote',
      });
      if (!isBlock(tag)) return;
      elements.push({
        parent: outer.element,
        isArticle: isArticle(tag, attributes),
        isAside: isAside(tag, attributes),
      });
    },
    ontext(piece) {
      const { tag, block, isNoText } = current();
      head.text(tag, piece);
      if (isNoText) return;
      text += block === 'pre' ? piece : piece.replace(/\s+/g, ' ');
      const own = piece.replace(/\s+/g, '').length;
      letters += own;
      if (own > 0 && !/^[\s—–-]+$/.test(piece)) isBelowQuotation = false;
      if (isLinking) linked += own;
    },
    onclosetag(tag) {
      if (isBlock(tag) || current().block === tag) endBlock();
      if (tag === 'a') isLinking = false;
      if (tag === 'blockquote') isBelowQuotation = true;
      open.pop();
    },
  };

  return {
    handler,
    depth: () => open.length,
    page: (): Page => {
      endBlock();
      return { elements, blocks, head: head.head() };
    },
  };
}

/** Two line breaks part paragraphs, one is a space. */
function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n').map(oneLine)) {
    if (line !== '' && isOpen) paragraphs.push(`${paragraphs.pop()} ${line}`);
    else if (line !== '') paragraphs.push(line);
    isOpen = line !== '';
  }
  return paragraphs;
}
