import type { Question } from '../bank/model';
import type { Span } from './span';

/** A question that could be asked, and what choosing among such needs to know of it. */
export interface Candidate {
  readonly question: Question;
  /** From 0 to 1: how sure it is that the question can be used as it stands. */
  readonly confidence: number;
  /** The fact's answer, alike for all ways to write it: questions with one subject ask alike. */
  readonly subject: string;
  /** Every form of the key that would give it away where another question shows it. */
  readonly forms: readonly string[];
  /** The sentence it asks for, in the article: no two questions are made from one. */
  readonly source: Span;
}
