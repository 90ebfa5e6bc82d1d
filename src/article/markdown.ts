import { decodeHTML } from 'entities';
import { getDefaults, Lexer, type Token, Tokenizer } from 'marked';
import { isType } from '../bank/blocks';
import { isDay } from '../bank/day';
import { plain } from '../bank/inline';
import { oneLine } from './one-line';
import type { About, ExtractedArticle } from './parse-article';

/**
 * The paragraphs of a Markdown text, without its marks, code and tables, and what its front matter
 * says. A title that stands there alone is the first paragraph.
 */
export function readMarkdown(markdown: string): ExtractedArticle {
  const normal = markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [front = '', said = ''] = FRONT_MATTER.exec(normal) ?? [];
  const lexer = new Lexer({ ...getDefaults(), tokenizer: new ArticleTokenizer() });
  const tokens = lexer.lex(normal.slice(front.length).replace(NESTED, '- '));
  const about = aboutIn(said);
  const hasHeading = tokens.find(({ type }) => type !== 'space')?.type === 'heading';
  const title = about.title && !hasHeading ? [about.title] : [];
  return { paragraphs: [...title, ...prose(tokens)], about };
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** What a line each says, as generators of sites write it; nothing that takes more lines. */
function aboutIn(frontMatter: string): About {
  const said = new Map(
    [...frontMatter.matchAll(/^([a-z]+):[ \t]+(?:"(.*)"|'(.*)'|(.*))[ \t]*$/gm)].map(
      ([, key = '', double, single, bare]) => [key, oneLine(double ?? single ?? bare ?? '')],
    ),
  );
  const [title, outlet, url, lang] = ['title', 'outlet', 'url', 'lang'].map(key => said.get(key));
  const date = said.get('date')?.slice(0, 10) ?? '';
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(url && /^https?:/.test(url) && { url }),
    ...(isDay(date) && { date }),
    ...(lang && /^[a-z]{2,3}(?:-|$)/i.test(lang) && { lang }),
  };
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
