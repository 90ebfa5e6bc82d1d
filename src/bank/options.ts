import type { Tokens } from 'marked';
import type { ReadAnswers } from './answers';
import { isTwice, isType, itemsOf, problem, texts } from './blocks';
import type { Option } from './model';
import type { Problem } from './problem';
import type { Block } from './sections';
import type { QuizBlock } from './shapes';

/** Whether it is a list of options, where some may have a box that is none. */
export function areOptions({ items, ordered }: Tokens.List, block: QuizBlock | undefined): boolean {
  if (items.every(({ task, raw }) => task || BARE_BOX.test(raw))) return true;
  const mayBeOrder = ordered && (!block || block.type === 'order');
  return !mayBeOrder && items.some(({ raw }) => BOX.test(raw));
}

/** What is a box, or meant to be one: not a link. */
const BOX = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[[^\]\n]{0,3}\](?!\()/;
/** A box without a text, which Markdown takes for a text. */
const BARE_BOX = /^[-*+][ \t]+\[([ xX])\]\s*$/;

/** Reads a list of options, of which one or several are right. */
export function readOptions(list: Block<Tokens.List>): ReadAnswers {
  const odd = [...itemsOf(list)].flatMap(oddLines);
  if (odd.length > 0) return { errors: odd.map(line => ({ line, column: 1, ...NO_OPTION })) };
  const errors: Problem[] = [];
  const seen = new Set<string>();
  const options: Option[] = [];
  for (const { token, line } of itemsOf(list)) {
    const feedback = token.tokens.filter(inner => isType(inner, 'blockquote'));
    const text = token.task
      ? texts(token.tokens.filter(inner => !isType(inner, 'blockquote'))).join(' ')
      : '';
    const note = texts(feedback).join(' ');
    if (!text) errors.push({ line, column: 1, what: 'an option is empty', mend: 'Write its text' });
    if (isTwice(seen, text)) {
      errors.push({ line, column: 1, what: `two options are "${text}"`, mend: 'Change one' });
    }
    options.push({
      text,
      right: token.checked === true || /x/i.test(BARE_BOX.exec(token.raw)?.[1] ?? ''),
      ...(note && { feedback: note }),
    });
  }
  const keys = options.filter(option => option.right).length;
  if (options.length < 2) {
    errors.push(problem(list, 'the question has fewer than two options', 'Add another'));
  }
  if (keys === 0) {
    errors.push(problem(list, 'no option is marked as right', 'Write its box as `[x]`'));
  }
  return errors.length > 0
    ? { errors }
    : { answers: { type: keys === 1 ? 'choice' : 'several', options }, errors };
}

/** The lines of an item that are no option: the item itself, or a list below it. */
function oddLines({ token, line }: Block<Tokens.ListItem>): readonly number[] {
  if (!token.task && !BARE_BOX.test(token.raw)) return [line];
  const list = token.tokens.findIndex(inner => isType(inner, 'list'));
  if (list === -1) return [];
  const above = token.tokens.slice(0, list).map(({ raw }) => raw);
  return [line + above.join('').split('\n').length - 1];
}

const NO_OPTION = {
  what: 'an option begins with [ ] or [x]',
  mend: 'Write `- [ ]` at the start of the line, or `- [x]` where it is right',
};
