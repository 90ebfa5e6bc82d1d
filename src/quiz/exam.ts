import type { Question } from '../bank/model';
import { type Answer, isSameAnswer } from './answer';
import { outcome } from './attempt';
import { type Begun, isSameBegun } from './begun';
import { responseTo } from './exam-state';
import type { Moment, Response } from './response';
import { isOver, type Limit } from './time-limit';

/** An exam: questions in any order and no feedback until it is handed in, then all of it. */
export type Exam = Working | Reviewing | Over | Left;

interface Run {
  readonly seed: number;
  readonly questions: readonly Question[];
  /** One a question at most, in the order in which the questions were first answered. */
  readonly responses: readonly Response[];
  readonly limit?: Limit;
  /** What there is to say of the question that was left last: that its answer was not whole. */
  readonly note?: string;
}

export interface Working extends Run {
  readonly phase: 'working';
  readonly question: Question;
  /** Where that question is, counted from 0. */
  readonly place: number;
  /** The ids of the questions to look at again. */
  readonly marked: ReadonlySet<string>;
  /** It is kept as soon as the question is left, in whichever way. */
  readonly begun?: Begun;
  /** When the question was come to. */
  readonly since: Moment;
  /** The moment that the time was looked at last. */
  readonly clock: Moment;
}

interface HandedIn extends Run {
  readonly handedIn: Moment;
  readonly by: 'learner' | 'time';
}

export interface Reviewing extends HandedIn {
  readonly phase: 'reviewing';
  /** 0 is the score, 1 the first question. */
  readonly page: number;
}

export interface Over extends HandedIn {
  readonly phase: 'over';
}

/** It was left before it was handed in, and can be gone on with. */
export interface Left extends Run {
  readonly phase: 'left';
}

export type ExamAction =
  | { readonly type: 'answer'; readonly answer: Answer; readonly at: Moment }
  | {
      readonly type: 'next' | 'previous' | 'hand-in' | 'time' | 'quit';
      readonly at: Moment;
    }
  /** Keeps what was begun, because something else is shown than the question. */
  | { readonly type: 'keep'; readonly at: Moment }
  /** Tells what was begun. */
  | { readonly type: 'begun'; readonly begun?: Begun }
  /** To the question at a place, counted from 0. */
  | { readonly type: 'go'; readonly place: number; readonly at: Moment }
  /** Marks the question for later, or takes the mark off. */
  | { readonly type: 'mark' };

/** Begins an exam, or goes on with one at the first question that has no answer. */
export function beginExam(
  { marked = [], ...run }: Run & { readonly marked?: readonly string[] },
  at: Moment,
): Exam {
  const answered = new Set(run.responses.map(({ question }) => question));
  const place = Math.max(
    0,
    run.questions.findIndex(({ id }) => !answered.has(id)),
  );
  const question = run.questions[place];
  if (!question) return { ...runOf(run), phase: 'left' };
  const marks = new Set(marked);
  return { ...runOf(run), phase: 'working', question, place, marked: marks, since: at, clock: at };
}

/** The exam after an action. One that does not fit the phase changes nothing. */
export function stepExam(exam: Exam, action: ExamAction): Exam {
  if (exam.phase === 'working') return work(exam, action);
  if (exam.phase === 'reviewing') return review(exam, action);
  return exam;
}

function work(exam: Working, action: ExamAction): Exam {
  const { limit, place } = exam;
  if (limit && 'at' in action && isOver(limit, action.at)) {
    return handedIn(kept(exam, limit.deadline), limit.deadline, 'time');
  }
  switch (action.type) {
    case 'answer':
      return answered(exam, action.answer, action.at);
    case 'next':
      return wentTo(exam, place + 1, action.at);
    case 'previous':
      return wentTo(exam, place - 1, action.at);
    case 'go':
      return wentTo(exam, action.place, action.at);
    case 'begun': {
      const { begun, ...rest } = exam;
      if (isSameBegun(begun, action.begun)) return exam;
      return action.begun ? { ...rest, begun: action.begun } : rest;
    }
    case 'keep':
      return kept(exam, action.at);
    case 'mark': {
      const marked = new Set(exam.marked);
      if (!marked.delete(exam.question.id)) marked.add(exam.question.id);
      return { ...exam, marked };
    }
    case 'time':
      return { ...exam, clock: action.at };
    case 'hand-in':
      return handedIn(kept(exam, action.at), action.at, 'learner');
    case 'quit':
      return { ...runOf(kept(exam, action.at)), phase: 'left' };
  }
}

function review(exam: Reviewing, { type }: ExamAction): Exam {
  const { page, questions, handedIn: at, by } = exam;
  const isLast = page === questions.length;
  if (type === 'previous' && page > 0) return { ...exam, page: page - 1 };
  if (type === 'next' && !isLast) return { ...exam, page: page + 1 };
  if (type === 'next' || type === 'quit') {
    return { ...runOf(exam), phase: 'over', handedIn: at, by };
  }
  return exam;
}

function answered(exam: Working, answer: Answer, at: Moment): Working {
  const { question, responses, since } = exam;
  const earlier = responseTo(exam, question);
  const isSame = earlier && earlier.outcome !== 'skipped' && isSameAnswer(earlier.answer, answer);
  if (isSame || answer.type !== question.type) return exam;
  const response: Response = {
    question: question.id,
    at,
    ms: Math.max(0, Date.parse(at) - Date.parse(since)),
    hint: false,
    ...outcome(question, answer),
    answer,
  };
  return {
    ...exam,
    responses: earlier
      ? responses.map(each => (each === earlier ? response : each))
      : [...responses, response],
  };
}

function wentTo(exam: Working, place: number, at: Moment): Exam {
  const question = exam.questions[place];
  if (!question || place === exam.place) return exam;
  return { ...kept(exam, at), question, place, since: at };
}

/** The exam with what was begun at its question: as the response where it is whole, else told. */
function kept(exam: Working, at: Moment): Working {
  const { begun, note: _, ...rest } = exam;
  if (!begun) return rest;
  if (begun.is === 'whole') return answered(rest, begun.answer, at);
  const what = responseTo(exam, exam.question) ? 'keeps its earlier answer' : 'is not answered';
  return { ...rest, note: `Question ${exam.place + 1} ${what}: ${begun.amiss}.` };
}

function handedIn(exam: Working, at: Moment, by: HandedIn['by']): Reviewing {
  return { ...runOf(exam), phase: 'reviewing', handedIn: at, by, page: 0 };
}

function runOf({ seed, questions, responses, limit, note }: Run): Run {
  return { seed, questions, responses, ...(limit && { limit }), ...(note && { note }) };
}
