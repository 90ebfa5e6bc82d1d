import { decodeHTML } from 'entities';
import { getDefaults, Lexer, type Token, Tokenizer } from 'marked';
import { isType } from '../bank/blocks';
import { plain } from '../bank/inline';
import { oneLine } from './one-line';

/** The paragraphs of a Markdown text, without its marks, front matter, code and tables. */
export function readMarkdown(markdown: string): readonly string[] {
  const normal = markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const body = normal.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '');
  const lexer = new Lexer({ ...getDefaults(), tokenizer: new ArticleTokenizer() });
  return prose(lexer.lex(body.replace(NESTED, '- ')));
}

/** The lexer's time and stack grow with how deep a line is nested in lists and quotations. */
const NESTED = /^(?:[ \t>+*-]|\d{1,9}[.)]){30,}/gm;

/**
 * Emphasis ends a few marks after it began. Looking for its end further on takes time by the square of
 * a paragraph's length.
 */
class ArticleTokenizer extends Tokenizer {
  override emStrong(source: string, masked: string, before?: string) {
    const rest = masked.slice(masked.length - source.length);
    const near = (FEW_MARKS.exec(rest.slice(0, REACH))?.[0].length ?? 0) + 1;
    return super.emStrong(source.slice(0, near), rest.slice(0, near), before);
  }

  override link(source: string) {
    return withoutPicture(super.link(source));
  }

  override reflink(source: string, links: Parameters<Tokenizer['reflink']>[1]) {
    return withoutPicture(super.reflink(source, links));
  }
}

/** What is written for those who do not see a picture is no part of the article. */
function withoutPicture<T extends Token>(token: T | undefined): T | undefined {
  return token?.type === 'image' ? { ...token, text: '' } : token;
}

const REACH = 2000;
const FEW_MARKS = /^(?:[^*_]*[*_]+){0,30}/;

function prose(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(token => {
    if (isType(token, 'list')) return token.items.flatMap(item => prose(item.tokens));
    if (isType(token, 'blockquote')) return prose(token.tokens);
    const inline = 'tokens' in token ? token.tokens : undefined;
    // Markdown leaves a page's way of writing characters as it is.
    return [oneLine(decodeHTML(plain(inline)))].filter(Boolean);
  });
}
