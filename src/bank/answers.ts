import type { Tokens } from 'marked';
import { isTwice, itemsOf, problem, texts } from './blocks';
import { plain } from './inline';
import type { Question } from './model';
import { areOptions, readOptions } from './options';
import type { Parts } from './parts';
import type { Problem } from './problem';
import type { Block } from './sections';
import type { QuizBlock } from './shapes';

/** What every type of question has. */
export type Common = Pick<
  Question,
  | 'id'
  | 'stem'
  | 'topic'
  | 'kind'
  | 'evidence'
  | 'hint'
  | 'explanation'
  | 'waive'
  | 'draft'
  | 'extra'
>;

type Particular<T> = T extends unknown ? Omit<T, keyof Common> : never;

/** What is particular to each type of question. */
export type Answers = Particular<Question>;

export type ReadAnswers = { readonly answers?: Answers; readonly errors: readonly Problem[] };

/**
 * Reads what can be answered: options, a typed answer, an order or pairs.
 *
 * @param block undefined where it has errors: nothing is then said of what it might have told
 */
export function readAnswers(
  heading: Block,
  parts: Parts,
  block: QuizBlock | undefined,
): ReadAnswers {
  const { list, table, answer } = parts;
  const given = [list, table, answer].filter(Boolean).length;
  if (given === 0) {
    return fail(heading, 'the question has no options and no answer', ADD_ANSWER);
  }
  if (given > 1) {
    return fail(heading, 'the question has answers of two types', 'Keep one of them');
  }
  if (list && areOptions(list.token, block)) return readOptions(list);
  if (!block) return { errors: [] };
  if (table) return block.type === 'match' ? readTable(table) : fail(table, ...LONE_TABLE);
  if (answer) return readAnswer(answer.forms, answer.block, block);
  if (!list) return { errors: [] };
  if (list.token.ordered && block.type === 'order') return readOrder(list);
  return fail(list, ...LONE_LIST);
}

const ADD_ANSWER = 'Add options such as `- [x] right`, or `**Answer:** text`';
const LONE_TABLE = ['this table is no question', 'Add `type: match` to its quiz block'] as const;
const LONE_LIST = [
  'this list is neither options nor an order',
  'Begin each option with `- [ ]` or `- [x]`; for an order, number the list and add `type: order` to its quiz block',
] as const;

function readOrder(list: Block<Tokens.List>): ReadAnswers {
  const seen = new Set<string>();
  const items: string[] = [];
  const errors: Problem[] = [];
  for (const { token, line } of itemsOf(list)) {
    const text = texts(token.tokens).join(' ');
    if (!text) errors.push({ line, column: 1, what: 'an item is empty', mend: 'Write its text' });
    if (isTwice(seen, text)) {
      errors.push({ line, column: 1, what: `two items are "${text}"`, mend: 'Change one' });
    }
    items.push(text);
  }
  if (items.length < 2)
    errors.push(problem(list, 'the order has fewer than two items', 'Add more'));
  return errors.length > 0 ? { errors } : { answers: { type: 'order', items }, errors };
}

function readTable(table: Block<Tokens.Table>): ReadAnswers {
  const errors: Problem[] = [];
  const { header, rows } = table.token;
  if (header.length !== 2) {
    return fail(table, `the table has ${header.length} columns, and pairs have two`, 'Make it two');
  }
  const cells = [header, ...rows].map(row => row.map(cell => plain(cell.tokens)));
  const [columns, ...pairs] = cells.map(([left = '', right = '']) => ({ left, right }));
  const seen = new Set<string>();
  for (const [index, pair] of pairs.entries()) {
    const line = table.line + 2 + index;
    if (!pair.left || !pair.right) {
      errors.push({ line, column: 1, what: 'a pair has an empty side', mend: 'Fill both sides' });
    } else if (isTwice(seen, pair.left)) {
      errors.push({ line, column: 1, what: `two pairs begin "${pair.left}"`, mend: 'Change one' });
    }
  }
  if (pairs.length < 2) errors.push(problem(table, 'there are fewer than two pairs', 'Add more'));
  return errors.length > 0 || !columns
    ? { errors }
    : { answers: { type: 'match', columns, pairs }, errors };
}

function readAnswer(forms: readonly string[], at: Block, block: QuizBlock): ReadAnswers {
  const [first, ...rest] = forms;
  if (first === undefined || forms.every(form => form === '')) {
    return fail(at, 'the answer is empty', 'Write it after `**Answer:**`');
  }
  if (forms.includes('')) {
    return fail(at, 'one form of the answer is empty', 'Write it, or take out the bar beside it');
  }
  const value = NUMBER.test(first) ? Number(first.replaceAll(',', '')) : undefined;
  const isNumber =
    block.type === 'number' ||
    block.tolerance !== undefined ||
    (block.type === undefined && value !== undefined && rest.length === 0);
  if (!isNumber) return { answers: { type: 'typed', forms: [first, ...rest] }, errors: [] };
  if (value === undefined || rest.length > 0) {
    return fail(
      at,
      'the answer is not one number',
      'Write digits such as 28, or leave out `tolerance`',
    );
  }
  return { answers: { type: 'number', value, tolerance: block.tolerance ?? 0 }, errors: [] };
}

const NUMBER = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

function fail(block: Block, what: string, mend: string): ReadAnswers {
  return { errors: [problem(block, what, mend)] };
}
