import { expect, test } from 'vitest';
import type { Question } from '../../src/bank/model';
import type { Response } from '../../src/quiz/response';
import { summary } from '../../src/quiz/summary';
import { choice, number, response } from '../builders';

const QUESTIONS = [
  choice('a', { topic: 'talks', stem: 'Who said it?\n\nA passage.' }),
  number('b', { topic: 'the plan', stem: 'How many points?' }),
  choice('c', { topic: 'talks' }),
];

const lines = (responses: readonly Response[], questions: readonly Question[] = QUESTIONS) =>
  summary({ phase: 'over', seed: 1, questions, responses, inherited: 0 });

test('a finished attempt has a score, a score for each topic, and what was missed with its key', () => {
  const responses = [response('a', 'wrong'), response('b', 'skipped'), response('c', 'right')];
  expect(lines([...responses, response('a', 'right')])).toEqual([
    '1 of 3 right (33 %).',
    '',
    'talks     1 of 2',
    'the plan  0 of 1',
    '',
    'Missed (2):',
    '• Who said it? — Ushakov',
    '• How many points? — 28',
  ]);
});

test('an attempt that was left says that its progress is kept', () => {
  expect(lines([response('c', 'right')])).toEqual(['1 of 3 answered, 1 right. Progress is kept.']);
  expect(lines([])).toEqual(['0 of 3 answered, 0 right.']);
  const unsaved = { phase: 'over', seed: 1, questions: QUESTIONS, inherited: 0 } as const;
  expect(summary({ ...unsaved, responses: [response('c', 'right')] }, 'failed')).toEqual([
    '1 of 3 answered, 1 right. It could not be saved.',
  ]);
  expect(summary({ ...unsaved, responses: [response('c', 'right')] }, 'guest')).toEqual([
    '1 of 3 answered, 1 right. Nothing of a guest is saved.',
  ]);
});

test('what was right in part is told beside what was right', () => {
  const half = { ...response('a', 'wrong'), share: 0.5 };
  expect(lines([half], QUESTIONS.slice(0, 1))[0]).toBe(
    '0 of 1 right (0 %); 0.5 counting what was right in part.',
  );
});
