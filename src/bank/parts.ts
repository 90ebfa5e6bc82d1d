import type { Tokens } from 'marked';
import { isType, problem, texts } from './blocks';
import { plainText } from './inline';
import type { Problem } from './problem';
import type { Block, Section } from './sections';

/** A question's section, sorted by what each of its blocks is for. */
export interface Parts {
  readonly stem: string[];
  readonly explanation: string[];
  readonly errors: Problem[];
  yaml?: Block<Tokens.Code>;
  list?: Block<Tokens.List>;
  table?: Block<Tokens.Table>;
  answer?: { readonly forms: readonly string[]; readonly block: Block };
}

/** Text before the answers belongs to the stem, text after them to the explanation. */
export function partsOf(section: Section): Parts {
  const parts: Parts = { stem: [], explanation: [], errors: [] };
  const twice = (block: Block, what: string) =>
    parts.errors.push(problem(block, `the question has two ${what}`, 'Keep one'));

  for (const block of section.blocks) {
    const { token } = block;
    if (isType(token, 'code') && /^quiz$/i.test(token.lang ?? '')) {
      if (parts.yaml) twice(block, 'quiz blocks');
      if (!/\n *(`{3,}|~{3,})\s*$/.test(token.raw)) {
        parts.errors.push(
          problem(block, 'the quiz block does not end', 'Close it with a line ```'),
        );
        continue;
      }
      parts.yaml = { token, line: block.line };
    } else if (isType(token, 'list')) {
      if (parts.list) twice(block, 'lists');
      parts.list = { token, line: block.line };
    } else if (isType(token, 'table')) {
      if (parts.table) twice(block, 'tables');
      parts.table = { token, line: block.line };
    } else if (isType(token, 'blockquote')) {
      parts.explanation.push(...texts(token.tokens));
    } else if (isType(token, 'paragraph') && ANSWER.test(token.raw)) {
      const lines = token.raw.split('\n');
      const second = lines.findIndex((line, index) => index > 0 && ANSWER.test(line));
      if (parts.answer) twice(block, 'answers');
      else if (second !== -1) twice({ token, line: block.line + second }, 'answers');
      parts.answer = { forms: formsOf(token.raw.replace(ANSWER, '')), block };
    } else {
      const after = parts.list ?? parts.table ?? parts.answer;
      (after ? parts.explanation : parts.stem).push(...texts([token]));
    }
  }
  return parts;
}

const ANSWER = /^\s*\*\*Answer:\*\*\s*/i;

/** Empty ones among them, which are for the reader of answers to tell. */
function formsOf(text: string): readonly string[] {
  return text.split(/(?<!\\)\|/).map(plainText);
}
