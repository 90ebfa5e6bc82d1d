import type { Question } from '../bank/model';
import { keyOf } from '../quiz/key';

/** A question as it is listed: by the first line of its stem, with its answer. */
export interface NamedQuestion {
  readonly bank: string;
  /** Its id. */
  readonly question: string;
  readonly stem: string;
  readonly answer: string;
}

export function named(bank: string, question: Question): NamedQuestion {
  const [stem = ''] = question.stem.split('\n');
  return { bank, question: question.id, stem, answer: keyOf(question) };
}
