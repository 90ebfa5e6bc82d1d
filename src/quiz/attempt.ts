import type { Question } from '../bank/model';
import type { Answer } from './answer';
import { grade } from './grade';
import { present } from './present';
import { type Moment, type Response, remaining } from './response';

/** One run of one learner through chosen questions: one reducer, three phases. */
export type Attempt = Asking | Answered | Over;

interface Run {
  readonly seed: number;
  readonly questions: readonly Question[];
  readonly responses: readonly Response[];
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
  | { readonly type: 'answer'; readonly answer: Answer; readonly at: Moment }
  | { readonly type: 'skip'; readonly at: Moment }
  | { readonly type: 'hint' }
  | { readonly type: 'next'; readonly at: Moment }
  | { readonly type: 'quit' };

/** Begins an attempt, or goes on with one where there are responses already. */
export function begin(run: Run, at: Moment): Attempt {
  const { seed, questions, responses } = run;
  const [next] = remaining(
    questions.map(question => question.id),
    responses,
  );
  const question = questions.find(({ id }) => id === next);
  const kept = { seed, questions, responses };
  if (!question) return { ...kept, phase: 'over' };
  return {
    ...kept,
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
      });
    case 'skip':
      if (attempt.phase !== 'asking') return attempt;
      return respond(attempt, { ...given(attempt, action.at), outcome: 'skipped' });
    case 'hint':
      if (attempt.phase !== 'asking' || attempt.hint || !attempt.question.hint) return attempt;
      return { ...attempt, hint: true };
    case 'next':
      return attempt.phase === 'feedback' ? begin(attempt, action.at) : attempt;
    case 'quit': {
      if (attempt.phase === 'over') return attempt;
      const { seed, questions, responses } = attempt;
      return { phase: 'over', seed, questions, responses };
    }
  }
}

function respond(attempt: Asking, response: Response): Answered {
  const { seed, questions, question } = attempt;
  const responses = [...attempt.responses, response];
  return { phase: 'feedback', seed, questions, responses, question, response };
}

function given({ question, hint, since }: Asking, at: Moment) {
  const ms = Math.max(0, Date.parse(at) - Date.parse(since));
  return { question: question.id, at, ms, hint };
}

function outcome(question: Question, answer: Answer) {
  const { right, share } = grade(question, answer);
  return { outcome: right ? ('right' as const) : ('wrong' as const), share };
}
