import type { Question } from '../bank/model';
import { type Action, type Attempt, step } from './attempt';
import { type Exam, type ExamAction, stepExam } from './exam';
import type { Moment, Response } from './response';

interface Plays<Kind, State, Act> {
  readonly kind: Kind;
  readonly state: () => State;
  readonly dispatch: (action: Act) => void;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
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

/** An attempt that is being played: its state, and the one way to change it. */
export interface Player extends Plays<'practice', Attempt, Action> {
  readonly manner: Manner;
}
export type ExamPlayer = Plays<'exam', Exam, ExamAction>;
export type AnyPlayer = Player | ExamPlayer;

/**
 * @param save called with all responses before a new one is shown, so that whatever a learner has
 * seen answered is kept, even if the process is killed
 */
export function createPlayer(
  initial: Attempt,
  save: (responses: readonly Response[]) => void,
  manner: Manner = {},
): Player {
  const player = plays('practice' as const, initial, step, (next: Attempt, before: Attempt) => {
    if (next.responses !== before.responses) save(next.responses);
  });
  return { ...player, manner };
}

/**
 * @param save called with all responses before a new or a changed one is shown, and when the exam
 * is handed in
 */
export function createExamPlayer(
  initial: Exam,
  save: (responses: readonly Response[], handedIn?: Moment) => void,
): ExamPlayer {
  return plays('exam', initial, stepExam, (next, before) => {
    const moment = momentOf(next);
    if (next.responses !== before.responses || moment !== momentOf(before)) {
      save(next.responses, moment);
    }
  });
}

function momentOf(exam: Exam): Moment | undefined {
  return 'handedIn' in exam ? exam.handedIn : undefined;
}

function plays<Kind, State, Act>(
  kind: Kind,
  initial: State,
  reduce: (state: State, action: Act) => State,
  changes: (next: State, before: State) => void,
): Plays<Kind, State, Act> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    kind,
    state: () => state,
    dispatch: action => {
      const next = reduce(state, action);
      if (next === state) return;
      changes(next, state);
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
