import { stringify } from 'yaml';
import type { Question } from '../bank/model';
import { readBank, type Source } from '../bank/read';
import { inOrder } from './rules/options';

/** What was mended of a question, and the line, counted from 1, on which that began before. */
export interface Fix {
  readonly line: number;
  readonly question: string;
  readonly what: string;
}

/**
 * Mends what needs no judgement: writes down the ids that are missing, and puts options that are
 * numbers in order. Not a byte of anything else changes. Each change is read again, and taken back
 * where it gives anything but what it should, as in Markdown of an unusual kind.
 */
export function fixBank(source: Source): { readonly text: string; readonly fixes: readonly Fix[] } {
  const { text, places, unnamed } = source;
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n|$)/g) ?? [];
  const newline = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const fixes: Fix[] = [];
  const sections = [...places].map(([question, { from, to }]) => {
    let section: readonly string[] = lines.slice(from - 1, to - 1);
    let fixed = question;
    const note = (what: string) => fixes.push({ line: from, question: question.id, what });

    const sorted = 'options' in question ? inOrder(question.options) : undefined;
    if (sorted && 'options' in fixed) {
      const { options } = fixed;
      const order = sorted.map(option => options.indexOf(option));
      const changed = reordered(section, order);
      if (reads(changed, { ...fixed, options: sorted })) {
        section = changed;
        fixed = { ...fixed, options: sorted };
        note('its numbers are in order now');
      }
    }
    if (unnamed.has(question)) {
      const changed = withId(section, question.id, newline);
      if (reads(changed, fixed, 'with its id')) {
        section = changed;
        note(`its id is written down: ${question.id}`);
      }
    }
    return section.join('');
  });
  const first = Math.min(...[...places.values()].map(({ from }) => from));
  return { text: [...lines.slice(0, first - 1), ...sections].join(''), fixes };
}

/** The section with its options in another order. What parts them stays where it is. */
function reordered(section: readonly string[], order: readonly number[]): readonly string[] {
  const starts = section.flatMap((line, index) => (OPTION.test(line) ? [index] : []));
  if (starts.length !== order.length) return section;
  const start = starts[0] ?? 0;
  const last = starts.at(-1) ?? 0;
  const after = section.findIndex((line, index) => index > last && !INDENTED.test(line));
  const end = after === -1 ? section.length : after;
  const items = starts.map((from, index) => {
    const [, text = '', gap = ''] =
      /^([\s\S]*?)(\s*)$/.exec(section.slice(from, starts[index + 1] ?? end).join('')) ?? [];
    return { text, gap };
  });
  const moved = order.map((from, to) => `${items[from]?.text}${items[to]?.gap}`);
  return [...section.slice(0, start), ...moved, ...section.slice(end)];
}

const OPTION = /^ {0,3}[-*+] +\[[ xX]\]/;
/** What may belong to the option above it. */
const INDENTED = /^(?:\s|$)/;

/** The section with an id in its quiz block, or with a quiz block for it. */
function withId(section: readonly string[], id: string, newline: string): readonly string[] {
  // One that looks like a number needs quotation marks.
  const key = stringify({ id }).trimEnd();
  const fence = section.findIndex(line => FENCE.test(line));
  if (fence !== -1) return section.toSpliced(fence + 1, 0, `${key}${newline}`);
  const heading = /^ {0,3}#/.test(section[0] ?? '')
    ? 0
    : section.findIndex(line => UNDER.test(line));
  const isTight = (section[heading + 1] ?? '').trim() !== '';
  const block = ['', '```quiz', key, '```', ...(isTight ? [''] : [])];
  return section.toSpliced(heading + 1, 0, ...block.map(line => `${line}${newline}`));
}

const FENCE = /^ {0,3}(?:`{3,}|~{3,}) *quiz\s*$/;
/** What makes a heading of the line above. */
const UNDER = /^ {0,3}-+\s*$/;

function reads(section: readonly string[], wanted: Question, id?: 'with its id'): boolean {
  const read = readBank(section.join(''));
  return (
    read.ok &&
    JSON.stringify(read.source.bank.questions) === JSON.stringify([wanted]) &&
    (id === undefined || read.source.unnamed.size === 0)
  );
}
