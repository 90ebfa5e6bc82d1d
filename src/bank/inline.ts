import { Lexer, type Token } from 'marked';

/**
 * The plain text of inline Markdown: emphasis, links and code lose their marks, escapes become
 * what they stand for, line breaks and runs of spaces one space.
 */
export function plain(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map(piece)
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

export function plainText(markdown: string): string {
  return plain(Lexer.lexInline(markdown));
}

/**
 * Markdown that reads back as the given one-line text: the text itself where that is enough, and
 * otherwise with every punctuation mark escaped, which CommonMark allows anywhere (section 2.4).
 */
export function toMarkdown(text: string): string {
  return survives(text) ? text : text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function piece(token: Token): string {
  switch (token.type) {
    case 'br':
      return ' ';
    case 'html':
    case 'checkbox':
      return '';
    case 'image':
    case 'codespan':
    case 'escape':
      return token.text;
    default:
      if ('tokens' in token && token.tokens) return token.tokens.map(piece).join('');
      return 'text' in token ? token.text : '';
  }
}

/** Words with marks that mean nothing in Markdown, and neither a list's number nor an address: most text. */
const WORDS =
  /^(?!\d+[.)]|.*(?: {2}|:\/\/|www\.| $))[\p{L}\p{N}"“‘$£€][\p{L}\p{N} ,;:'"“”‘’?!%$£€()…–—/.-]*$/iu;

function survives(text: string): boolean {
  // The lexer takes a hundredth of a second to get ready.
  if (WORDS.test(text)) return true;
  // What only some places would swallow: a heading's closing #, a box, a table's or answer's bar.
  if (/#$|^\[[ xX]\]|\|/.test(text)) return false;
  const [token, ...more] = new Lexer().lex(text);
  return token?.type === 'paragraph' && more.length === 0 && plain(token.tokens) === text;
}
