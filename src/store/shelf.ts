import type { ExamState } from '../quiz/player';
import type { Response } from '../quiz/response';
import type { Learner } from '../study/learner';
import type { AttemptRecord } from '../study/record';
import { type Attempts, attemptFile, hasAttempts, readAllAttempts, readAttempts } from './attempts';

/** A learner's attempts, wherever they are kept. */
export interface Shelf {
  /** Those at a bank. */
  readonly attempts: (bank: string) => Attempts;
  /** Those at every bank. */
  readonly allAttempts: () => Attempts;
  /** Whether there are any; reads none. */
  readonly hasAttempts: () => boolean;
  /**
   * Makes place for an attempt.
   *
   * @returns a function that saves it with its responses, and throws where it can't
   */
  readonly place: (
    attempt: Omit<AttemptRecord, 'learner' | 'responses' | keyof ExamState>,
  ) => (responses: readonly Response[], state?: ExamState) => void;
}

export function shelfOf(folder: string, learner: Learner): Shelf {
  switch (learner.kind) {
    case 'named':
      return onDisk(folder, learner.name);
    case 'guest':
      return inMemory();
  }
}

function onDisk(folder: string, learner: string): Shelf {
  return {
    attempts: bank => readAttempts(folder, learner, bank),
    allAttempts: () => readAllAttempts(folder, learner),
    hasAttempts: () => hasAttempts(folder, learner),
    place: attempt => attemptFile(folder, { ...attempt, learner }),
  };
}

/** Forgotten when the program ends, or somebody else is next. */
function inMemory(): Shelf {
  const kept = new Map<string, AttemptRecord>();
  const records = () => [...kept.values()];
  return {
    attempts: bank => ({ records: records().filter(each => each.bank === bank), notices: [] }),
    allAttempts: () => ({ records: records(), notices: [] }),
    hasAttempts: () => kept.size > 0,
    place: attempt => (responses, state) => {
      kept.set(attempt.id, { ...attempt, ...state, learner: 'guest', responses });
    },
  };
}
