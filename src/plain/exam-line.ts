/** What a line says to an exam. */
export type ExamLine =
  | { readonly says: 'next' | 'previous' | 'mark' | 'overview' | 'hand-in' | 'quit' | 'help' }
  /** To the question of this number, counted from 1. */
  | { readonly says: 'go'; readonly number: number }
  | { readonly says: 'answer'; readonly text: string };

const COMMANDS: readonly (readonly [RegExp, Exclude<ExamLine['says'], 'go' | 'answer'>])[] = [
  [/^(n|next|s|skip)$/i, 'next'],
  [/^(p|previous|back)$/i, 'previous'],
  [/^(m|mark)$/i, 'mark'],
  [/^(o|overview)$/i, 'overview'],
  [/^hand ?in$/i, 'hand-in'],
  [/^(q|quit)$/i, 'quit'],
  [/^(\?|help)?$/i, 'help'],
];

/** @param line what was typed, trimmed */
export function parseExamLine(line: string): ExamLine {
  const command = COMMANDS.find(([pattern]) => pattern.test(line));
  if (command) return { says: command[1] };
  const number = /^go (?:to )?(\d{1,5})$/i.exec(line)?.[1];
  return number === undefined ? { says: 'answer', text: line } : { says: 'go', number: +number };
}
