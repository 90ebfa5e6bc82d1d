import type { Question } from '../bank/model';
import type { Span } from './span';

/** A question, and what choosing among such needs to know of it. */
export interface Asked {
  readonly question: Question;
  /** The fact's answer, alike for all ways to write it: questions with one subject ask alike. */
  readonly subject: string;
  /** Every form of the key that would give it away where another question shows it. */
  readonly forms: readonly string[];
}

/** What could be asked for, before it is worked out whether that makes a question. */
export interface Idea {
  /** From 0 to 1: how sure it is that the question can be used as it stands. */
  readonly confidence: number;
  /** The sentence it asks for, in the article: no two questions are made from one. */
  readonly source: Span;
  readonly ask: () => Asked | undefined;
}

/** An idea that made a question. */
export type Candidate = Asked & Omit<Idea, 'ask'>;
