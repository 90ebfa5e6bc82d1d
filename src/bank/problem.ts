import { visible } from './visible';

/** Something wrong in a bank's file: where (both counted from 1), what, and how to mend it. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly mend: string;
}

/** `file:line:column: what. mend.`, as editors and terminals link it. */
export function describe(file: string, problem: Problem): string {
  const { line, column, what, mend } = problem;
  return visible(`${file}:${line}:${column}: ${what}. ${mendSentence(mend)}`);
}

/** How to mend it, with one mark at the end: "Did you mean …?" has its own. */
export function mendSentence(mend: string): string {
  return mend.endsWith('?') ? mend : `${mend}.`;
}
