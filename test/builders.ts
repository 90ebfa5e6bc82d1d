import type {
  ChoiceQuestion,
  MatchQuestion,
  NumberQuestion,
  OrderQuestion,
  Question,
  SeveralQuestion,
  TypedQuestion,
} from '../src/bank/model';
import type { Answer } from '../src/quiz/answer';
import type { Response } from '../src/quiz/response';
import type { AttemptRecord } from '../src/study/record';

/** Questions, responses and attempts with everything in them that a test does not care about. */

const COMMON = { stem: 'Who?', extra: {} };

export function choice(id = 'choice', more: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  return {
    ...COMMON,
    id,
    type: 'choice',
    options: [
      { text: 'Putin', right: false, feedback: 'He spoke before.' },
      { text: 'Ushakov', right: true },
      { text: 'Rubio', right: false },
    ],
    ...more,
  };
}

export function several(id = 'several', more: Partial<SeveralQuestion> = {}): SeveralQuestion {
  return {
    ...COMMON,
    id,
    type: 'several',
    options: [
      { text: 'useful', right: true },
      { text: 'informed', right: true, feedback: 'He said so.' },
      { text: 'critical', right: false, feedback: 'That was another day.' },
      { text: 'negative', right: false },
    ],
    ...more,
  };
}

export function typed(id = 'typed', more: Partial<TypedQuestion> = {}): TypedQuestion {
  return { ...COMMON, id, type: 'typed', forms: ['Yuri Ushakov', 'Ushakov'], ...more };
}

export function number(id = 'number', more: Partial<NumberQuestion> = {}): NumberQuestion {
  return { ...COMMON, id, type: 'number', value: 28, tolerance: 0, ...more };
}

export function order(id = 'order', more: Partial<OrderQuestion> = {}): OrderQuestion {
  return { ...COMMON, id, type: 'order', items: ['a', 'b', 'c', 'd'], ...more };
}

export function match(id = 'match', more: Partial<MatchQuestion> = {}): MatchQuestion {
  return {
    ...COMMON,
    id,
    type: 'match',
    columns: { left: 'Who', right: 'Role' },
    pairs: [
      { left: 'Ushakov', right: 'aide' },
      { left: 'Rubio', right: 'secretary' },
      { left: 'Putin', right: 'president' },
      { left: 'Trump', right: 'president' },
    ],
    ...more,
  };
}

/** An instant some seconds after the first. */
export function at(seconds: number): string {
  return new Date(Date.UTC(2026, 0, 5, 10) + seconds * 1000).toISOString().replace('Z', '+00:00');
}

const ANSWER: Answer = { type: 'choice', option: 'Putin' };

export function response(
  question: string,
  outcome: Response['outcome'],
  seconds = 0,
  answer: Answer = ANSWER,
): Response {
  const given = { question, at: at(seconds), ms: 1000, hint: false };
  if (outcome === 'skipped') return { ...given, outcome };
  return { ...given, outcome, answer, share: outcome === 'right' ? 1 : 0 };
}

export function record(more: Partial<AttemptRecord> = {}): AttemptRecord {
  return {
    version: 1,
    id: 'first',
    learner: 'me',
    bank: 'talks',
    title: 'Talks',
    mode: 'whole',
    purpose: 'practice',
    seed: 7,
    started: at(0),
    questions: ['a', 'b', 'c'],
    responses: [],
    ...more,
  };
}

/** An answer that is right. */
export function rightAnswer(question: Question): Answer {
  switch (question.type) {
    case 'choice':
      return { type: 'choice', option: question.options.find(({ right }) => right)?.text ?? '' };
    case 'several':
      return {
        type: 'several',
        options: question.options.filter(({ right }) => right).map(({ text }) => text),
      };
    case 'typed':
      return { type: 'typed', text: question.forms[0] };
    case 'number':
      return { type: 'number', text: `${question.value}` };
    case 'order':
      return { type: 'order', items: question.items };
    case 'match':
      return { type: 'match', pairs: question.pairs };
  }
}
