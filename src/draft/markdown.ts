import { decodeHTML } from 'entities';
import { Lexer, type Token, Tokenizer } from 'marked';
import { isType } from '../bank/blocks';
import { plain } from '../bank/inline';

/** The paragraphs of a Markdown text, without its marks, front matter, code and tables. */
export function readMarkdown(markdown: string): readonly string[] {
  const normal = markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const body = normal.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '');
  const lexer = new Lexer({ tokenizer: new ArticleTokenizer() });
  return prose(lexer.lex(body.replace(NESTED, '- ')));
}

/** The lexer's time and stack grow with how deep a line is nested in lists and quotations. */
const NESTED = /^(?:[ \t>+*-]|\d{1,9}[.)]){30,}/gm;

/** Emphasis ends near its beginning; looking further takes time by the square of a paragraph's length. */
class ArticleTokenizer extends Tokenizer {
  override emStrong(source: string, masked: string, before?: string) {
    const rest = masked.slice(masked.length - source.length);
    return super.emStrong(source.slice(0, REACH), rest.slice(0, REACH), before);
  }
}

const REACH = 1000;

function prose(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(token => {
    if (isType(token, 'list')) return token.items.flatMap(item => prose(item.tokens));
    if (isType(token, 'blockquote')) return prose(token.tokens);
    const inline = 'tokens' in token ? token.tokens : undefined;
    // Markdown leaves a page's way of writing characters as it is.
    return [decodeHTML(plain(inline)).replace(/\s+/g, ' ').trim()].filter(Boolean);
  });
}
