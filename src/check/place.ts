import type { Source } from '../bank/read';
import type { Finding } from './finding';

/** A place in a bank's file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where findings can be seen: at the words that they name, else at the question, else at the top. */
export function placer({ text, places }: Source): (finding: Finding) => Place {
  const all = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const ofQuestion = new Map([...places].map(([{ id }, lines]) => [id, lines]));
  const header = { from: 1, to: Math.min(...[...places.values()].map(({ from }) => from)) };
  return ({ question, at }) => {
    const { from, to } = (question !== undefined && ofQuestion.get(question)) || header;
    const start = { line: from, column: 1 };
    const wanted = at?.split('\n', 1)[0];
    if (!wanted) return start;
    const lines = all.slice(from - 1, to - 1);
    // An option may be as short as "28", which other lines have in them.
    const whole = lines.findIndex(line => line.replace(MARKS, '').trimEnd() === wanted);
    const index = whole === -1 ? lines.findIndex(line => line.includes(wanted)) : whole;
    if (index === -1) return start;
    return { line: from + index, column: (lines[index]?.indexOf(wanted) ?? 0) + 1 };
  };
}

/** What Markdown and YAML have before a text. */
const MARKS = /^\s*(?:[-*+] \[[ xX]\] |#+ |> |\d+[.)] |[a-z]+: )?/;
