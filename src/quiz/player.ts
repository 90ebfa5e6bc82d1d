import type { Question } from '../bank/model';
import { type Action, type Attempt, step } from './attempt';
import type { Response } from './response';

/** An attempt that is being played: its state, and the one way to change it. */
export interface Player {
  readonly state: () => Attempt;
  readonly dispatch: (action: Action) => void;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly manner: Manner;
}

/** How an attempt is played, beside its questions. */
export interface Manner {
  /** Whether each answer is followed by how sure the learner is of it. */
  readonly asksConfidence?: boolean;
  /** What stands above a question, where not every one is from the same bank. */
  readonly titleOf?: (question: Question) => string;
  /** Whether every response so far could be saved. */
  readonly isSaved?: () => boolean;
  /** What is said after the score. */
  readonly after?: () => readonly string[];
}

/**
 * @param save called with all responses before a new one is shown, so that whatever a learner has
 * seen answered is kept, even if the process is killed
 */
export function createPlayer(
  initial: Attempt,
  save: (responses: readonly Response[]) => void,
  manner: Manner = {},
): Player {
  let attempt = initial;
  const listeners = new Set<() => void>();
  return {
    manner,
    state: () => attempt,
    dispatch: action => {
      const next = step(attempt, action);
      if (next === attempt) return;
      if (next.responses !== attempt.responses) save(next.responses);
      attempt = next;
      for (const listener of listeners) listener();
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
