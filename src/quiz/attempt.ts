import type { Question } from '../bank/model';
import type { Answer } from './answer';
import { grade } from './grade';
import { present } from './present';
import { type Confidence, type Moment, type Response, remaining, unanswered } from './response';

/** One run of one learner through chosen questions: one reducer, three phases. */
export type Attempt = Asking | Answered | Over;

interface Run {
  readonly seed: number;
  readonly questions: readonly Question[];
  readonly responses: readonly Response[];
  /** How many of the responses were there when it began: those can't be undone. */
  readonly inherited: number;
  /** Whether each question is asked once, and what was wrong does not come back. */
  readonly isOnce?: boolean;
}

export interface Asking extends Run {
  readonly phase: 'asking';
  readonly question: Question;
  /** What there is to choose from, in the order in which it is shown. */
  readonly shown: readonly string[];
  readonly hint: boolean;
  readonly since: Moment;
}

export interface Answered extends Run {
  readonly phase: 'feedback';
  readonly question: Question;
  readonly response: Response;
}

export interface Over extends Run {
  readonly phase: 'over';
}

export type Action =
  | {
      readonly type: 'answer';
      readonly answer: Answer;
      readonly confidence?: Confidence;
      readonly at: Moment;
    }
  | { readonly type: 'skip'; readonly at: Moment }
  | { readonly type: 'hint' }
  /** Calls the answer just given an easy one. */
  | { readonly type: 'easy' }
  | { readonly type: 'next'; readonly at: Moment }
  /** Takes the last response back, and asks its question again. */
  | { readonly type: 'undo'; readonly at: Moment }
  | { readonly type: 'quit' };

/** Begins an attempt, or goes on with one where there are responses already. */
export function begin(run: Omit<Run, 'inherited'>, at: Moment): Attempt {
  return ask({ ...run, inherited: run.responses.length }, at);
}

function ask(run: Run, at: Moment): Attempt {
  const { seed, questions, responses, isOnce } = run;
  const left = isOnce ? unanswered : remaining;
  const [next] = left(
    questions.map(question => question.id),
    responses,
  );
  const question = questions.find(({ id }) => id === next);
  if (!question) return { ...runOf(run), phase: 'over' };
  return {
    ...runOf(run),
    phase: 'asking',
    question,
    shown: present(question, seed),
    hint: false,
    since: at,
  };
}

/** The attempt after an action. One that does not fit the phase changes nothing. */
export function step(attempt: Attempt, action: Action): Attempt {
  switch (action.type) {
    case 'answer':
      if (attempt.phase !== 'asking') return attempt;
      return respond(attempt, {
        ...given(attempt, action.at),
        ...outcome(attempt.question, action.answer),
        answer: action.answer,
        ...(action.confidence && { confidence: action.confidence }),
      });
    case 'skip':
      if (attempt.phase !== 'asking') return attempt;
      return respond(attempt, { ...given(attempt, action.at), outcome: 'skipped' });
    case 'hint':
      if (attempt.phase !== 'asking' || attempt.hint || !attempt.question.hint) return attempt;
      return { ...attempt, hint: true };
    case 'easy': {
      if (attempt.phase !== 'feedback' || !canBeEasy(attempt)) return attempt;
      const { responses, response } = attempt;
      const easy = { ...response, easy: true as const };
      return { ...attempt, response: easy, responses: [...responses.slice(0, -1), easy] };
    }
    case 'next':
      return attempt.phase === 'feedback' ? ask(attempt, action.at) : attempt;
    case 'undo':
      return undo(attempt, action.at);
    case 'quit': {
      if (attempt.phase === 'over') return attempt;
      return { ...runOf(attempt), phase: 'over' };
    }
  }
}

/** Whether there is a response that can be taken back. */
export function canUndo({ responses, inherited }: Attempt): boolean {
  return responses.length > inherited;
}

/**
 * Whether an answer can be called easy: recognising one of several options is never easy recall, and
 * neither is what took a hint, was not certain, or came back.
 */
export function canBeEasy({ question, response, responses }: Answered): boolean {
  if (response.outcome !== 'right' || response.easy || response.hint) return false;
  const isSure = response.confidence === undefined || response.confidence === 'certain';
  const isAgain = responses.filter(each => each.question === question.id).length > 1;
  return isSure && !isAgain && question.type !== 'choice';
}

function undo(attempt: Attempt, at: Moment): Attempt {
  const last = attempt.responses.at(-1);
  if (!last || !canUndo(attempt)) return attempt;
  const asked = ask({ ...attempt, responses: attempt.responses.slice(0, -1) }, at);
  // A hint that was seen stays seen.
  return asked.phase === 'asking' ? { ...asked, hint: last.hint } : asked;
}

function respond(attempt: Asking, response: Response): Answered {
  const { question, responses } = attempt;
  const run = { ...runOf(attempt), responses: [...responses, response] };
  return { ...run, phase: 'feedback', question, response };
}

function runOf({ seed, questions, responses, inherited, isOnce }: Run): Run {
  return { seed, questions, responses, inherited, ...(isOnce && { isOnce }) };
}

function given({ question, hint, since }: Asking, at: Moment) {
  const ms = Math.max(0, Date.parse(at) - Date.parse(since));
  return { question: question.id, at, ms, hint };
}

/** What an answer is worth. */
export function outcome(question: Question, answer: Answer) {
  const { right, share } = grade(question, answer);
  return { outcome: right ? ('right' as const) : ('wrong' as const), share };
}
