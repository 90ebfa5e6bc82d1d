import { isAbbreviation } from './abbreviations';
import type { Article } from './article';

/** A word or a punctuation mark, with offsets into the article's text. */
export interface Token {
  readonly kind: 'word' | 'mark';
  readonly text: string;
  /** In lower case, with straight apostrophes: what lists are asked for. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Followed by 's or ', which are not part of the word. */
  readonly isPossessive: boolean;
  /** Begins with a capital letter. */
  readonly isCapitalised: boolean;
  /** The first of a paragraph: no name and no sentence goes on over its start. */
  readonly opensParagraph: boolean;
}

/** Parts an article into words and marks. Quotation marks are left out. */
export function tokensOf({ text, paragraphs }: Article): Token[] {
  const tokens: Token[] = [];
  for (const { start, end } of paragraphs) addTokens(tokens, text, start, end);
  return tokens;
}

/** Words, with the marks that may stand inside one; or one mark, however often it is repeated. */
const TOKEN =
  /(?:\p{Lu}-)?(?:\p{Lu}\.){2,}|[@#$£€]?[\p{L}\p{N}_]+(?:(?:[-'’&/]|[.,](?=[\p{Ll}\p{N}]))[\p{L}\p{N}_]+)*%?|([^\p{L}\p{N}\s])\1*/gu;

/** Adds the words and marks of a paragraph. */
function addTokens(tokens: Token[], text: string, start: number, end: number): void {
  const before = tokens.length;
  TOKEN.lastIndex = start;
  for (let found = TOKEN.exec(text); found && found.index < end; found = TOKEN.exec(text)) {
    const mark = found[1];
    if (mark !== undefined) {
      if (!QUOTATION_MARKS.includes(mark))
        tokens.push(markToken(mark, found.index, TOKEN.lastIndex, tokens.length === before));
      continue;
    }
    const opensParagraph = tokens.length === before;
    const token = wordToken(text, found.index, Math.min(TOKEN.lastIndex, end), opensParagraph);
    tokens.push(token);
    const after = token.isPossessive && text[token.end + 1] === 's' ? token.end + 2 : token.end;
    TOKEN.lastIndex = Math.max(after, TOKEN.lastIndex, token.end);
  }
}

const QUOTATION_MARKS = '"“”„«»‘’\'`';

function markToken(text: string, start: number, end: number, opensParagraph: boolean): Token {
  const flags = { isPossessive: false, isCapitalised: false, opensParagraph };
  return { kind: 'mark', text, lower: text, start, end, ...flags };
}

function wordToken(
  source: string,
  start: number,
  matchEnd: number,
  opensParagraph: boolean,
): Token {
  let end = matchEnd;
  const isWithS = end - start > 2 && /['’]s$/i.test(source.slice(end - 2, end));
  if (isWithS) end -= 2;
  const isPlural =
    !isWithS && /s/i.test(source[end - 1] ?? '') && /['’](?!['’])/.test(source.slice(end, end + 2));
  if (source[end] === '.' && source[end - 1] !== '.' && isAbbreviation(source.slice(start, end)))
    end++;
  const text = source.slice(start, end);
  const isPossessive = isWithS || (isPlural && /\s/.test(source[end + 1] ?? ''));
  const lower = text.toLowerCase().replace('’', "'");
  const isCapitalised = text[0] !== lower[0] || ARABIC_ARTICLE.test(text);
  return { kind: 'word', text, lower, start, end, isPossessive, isCapitalised, opensParagraph };
}

/** "al-Assad" is a name though it begins small. */
const ARABIC_ARTICLE = /^(?:al|el|bin)-\p{Lu}/u;
