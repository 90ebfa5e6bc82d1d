import type { Question } from '../bank/model';
import type { Finding, Severity } from './finding';
import type { Subject } from './subject';

/** What a rule finds: what is wrong, how to mend it, and words of the bank where it can be seen. */
export type Fault = Pick<Finding, 'what' | 'mend' | 'at'>;

export interface Rule {
  /** A slug: what a question names to waive it. */
  readonly name: string;
  readonly severity: Severity;
  /** Why it is bad for a class: one sentence. */
  readonly why: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** Where that is missing, the rule is not applied. */
  readonly needs?: 'English';
  /** What is wrong with a question by itself. The order of questions does not matter to it. */
  readonly ofQuestion?: (question: Question, subject: Subject) => readonly Fault[];
  /** What is wrong with all questions together. A fault may still be of one of them. */
  readonly ofBank?: (subject: Subject) => readonly (Fault & { readonly question?: Question })[];
}

export const ITEM_WRITING = 'Haladyna, Downing & Rodriguez 2002';
