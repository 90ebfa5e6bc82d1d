import type { Token, Tokens } from 'marked';
import { plain } from './inline';
import type { Problem } from './problem';
import type { Block } from './sections';

/** The plain text of each block that has one. */
export function texts(tokens: readonly Token[]): string[] {
  return tokens.flatMap(token => {
    if (isType(token, 'list')) return token.items.flatMap(item => texts(item.tokens));
    if (isType(token, 'blockquote')) return texts(token.tokens);
    if (isType(token, 'code')) return [token.text];
    if ('tokens' in token && token.tokens) return [plain(token.tokens)].filter(Boolean);
    return [];
  });
}

interface ByType {
  code: Tokens.Code;
  list: Tokens.List;
  table: Tokens.Table;
  blockquote: Tokens.Blockquote;
  paragraph: Tokens.Paragraph;
}

export function isType<T extends keyof ByType>(token: Token, type: T): token is ByType[T] {
  return token.type === type;
}

/** A problem with a whole block. */
export function problem(block: Block, what: string, mend: string): Problem {
  return { line: block.line, column: 1, what, mend };
}

/** The items of a list, each with its line. */
export function* itemsOf(list: Block<Tokens.List>): Generator<Block<Tokens.ListItem>> {
  let line = list.line;
  for (const token of list.token.items) {
    yield { token, line };
    line += token.raw.split('\n').length - 1;
  }
}

/** Whether the text was there before, folding case and space. */
export function isTwice(seen: Set<string>, text: string): boolean {
  const folded = text.toLowerCase().replace(/\s+/g, ' ');
  const twice = folded !== '' && seen.has(folded);
  seen.add(folded);
  return twice;
}
