import type { Question } from '../bank/model';
import { type Action, type Attempt, step } from './attempt';
import { type Exam, type ExamAction, stepExam } from './exam';
import type { Moment, Response } from './response';

interface Plays<Kind, State, Act> {
  readonly kind: Kind;
  readonly manner: Manner;
  readonly state: () => State;
  readonly dispatch: (action: Act) => void;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Whether responses are kept: nothing of a guest is, and saving can fail. */
export type Keeping = 'kept' | 'failed' | 'guest';

/** What an exam keeps besides its responses. */
export interface ExamState {
  readonly handedIn?: Moment;
  /** The ids of the questions that are marked for later. */
  readonly marked?: readonly string[];
}

/** How an attempt is played, beside its questions. */
export interface Manner {
  /** Whether each answer is followed by how sure the learner is of it. */
  readonly asksConfidence?: boolean;
  /** What stands above a question, where not every one is from the same bank. */
  readonly titleOf?: (question: Question) => string;
  /** Whether the responses so far are kept. */
  readonly keeping?: () => Keeping;
  /** What is said after the score. */
  readonly after?: () => readonly string[];
}

/** An attempt that is being played: its state, and the one way to change it. */
export type Player = Plays<'practice', Attempt, Action>;
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
  return plays('practice', manner, initial, step, (next, before) => {
    if (next.responses !== before.responses) save(next.responses);
  });
}

/**
 * @param save called with all responses before a new or a changed one or a mark is shown, and when the
 * exam is handed in
 */
export function createExamPlayer(
  initial: Exam,
  save: (responses: readonly Response[], state: ExamState) => void,
  manner: Manner = {},
): ExamPlayer {
  let marked = marksOf(initial);
  return plays('exam', manner, initial, stepExam, (next, before) => {
    const marks = marksOf(next) ?? marked;
    const handedIn = momentOf(next);
    const isNew = next.responses !== before.responses || handedIn !== momentOf(before);
    if (isNew || marks !== marked) {
      save(next.responses, {
        ...(handedIn && { handedIn }),
        ...(!handedIn && marks?.size && { marked: [...marks] }),
      });
    }
    marked = marks;
  });
}

function momentOf(exam: Exam): Moment | undefined {
  return 'handedIn' in exam ? exam.handedIn : undefined;
}

/** Those of an exam that is worked at; it has them still when it is left. */
function marksOf(exam: Exam): ReadonlySet<string> | undefined {
  return exam.phase === 'working' ? exam.marked : undefined;
}

function plays<Kind, State, Act>(
  kind: Kind,
  manner: Manner,
  initial: State,
  reduce: (state: State, action: Act) => State,
  changes: (next: State, before: State) => void,
): Plays<Kind, State, Act> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    kind,
    manner,
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
