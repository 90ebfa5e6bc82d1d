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
  const end = problem.mend.endsWith('?') ? '' : '.';
  return visible(
    `${file}:${problem.line}:${problem.column}: ${problem.what}. ${problem.mend}${end}`,
  );
}
