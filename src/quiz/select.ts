import type { Question } from '../bank/model';
import { shuffle } from './random';

/** How many questions a quick quiz asks. */
export const QUICK = 10;

export interface Selection {
  readonly seed: number;
  /** At most this many; all that fit where it is missing. */
  readonly count?: number;
  readonly topic?: string;
  /** Only the questions with these ids. */
  readonly only?: ReadonlySet<string>;
  /** Earlier groups of ids are asked first; what is in none comes last. */
  readonly first?: readonly ReadonlySet<string>[];
}

/** The questions of an attempt, in the order in which they are asked. */
export function select(questions: readonly Question[], selection: Selection): readonly Question[] {
  const { seed, count, topic, only, first = [] } = selection;
  const fitting = questions.filter(
    question =>
      (topic === undefined || question.topic === topic) && (!only || only.has(question.id)),
  );
  const rank = (question: Question) => {
    const group = first.findIndex(ids => ids.has(question.id));
    return group === -1 ? first.length : group;
  };
  return shuffle(fitting, seed, 'questions')
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, count);
}

/** The topics of a bank, in the order in which they first occur. */
export function topics(questions: readonly Question[]): readonly string[] {
  return [...new Set(questions.flatMap(question => question.topic ?? []))];
}
