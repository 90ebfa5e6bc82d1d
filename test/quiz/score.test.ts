import { describe, expect, test } from 'vitest';
import type { Response } from '../../src/quiz/response';
import { missed, percent, progress, score, scoreByTopic } from '../../src/quiz/score';
import { choice, response } from '../builders';

const half: Response = {
  ...response('c', 'wrong'),
  outcome: 'wrong',
  share: 0.5,
  answer: { type: 'several', options: ['useful'] },
};

describe('the score', () => {
  test('counts first responses: what came back and was right later stays missed', () => {
    const responses = [response('a', 'wrong'), response('b', 'right'), response('a', 'right')];
    expect(score(['a', 'b', 'c'], responses)).toEqual({
      right: 1,
      answered: 2,
      total: 3,
      points: 1,
    });
  });

  test('counts what was skipped as answered and not right', () => {
    expect(score(['a'], [response('a', 'skipped')])).toMatchObject({ right: 0, answered: 1 });
  });

  test('adds shares to the points alone', () => {
    const responses = [response('a', 'right'), half];
    expect(score(['a', 'c'], responses)).toMatchObject({ right: 1, points: 1.5 });
  });

  test('leaves out responses to other questions', () => {
    expect(score(['a'], [response('gone', 'right')])).toMatchObject({ right: 0, answered: 0 });
  });

  test('in per cent is whole, and 0 of nothing', () => {
    const two = score(['a', 'b', 'c'], [response('a', 'right'), response('b', 'right')]);
    expect([percent(two, 3), percent(two, 2), percent(two, 0)]).toEqual([67, 100, 0]);
  });
});

describe('the progress says how many that were missed still come back', () => {
  test.each([
    ['nothing answered', [], 0],
    ['one wrong', [response('a', 'wrong')], 1],
    ['one wrong, then right', [response('a', 'wrong'), response('a', 'right')], 0],
    ['two skipped', [response('a', 'skipped'), response('b', 'skipped')], 2],
    ['one let go', [response('a', 'skipped'), response('a', 'skipped')], 0],
  ])('%s', (_, responses, again) => {
    expect(progress(['a', 'b'], responses).again).toBe(again);
  });
});

test('each topic has a score of its own, and so has what has no topic', () => {
  const questions = [
    choice('a', { topic: 'talks' }),
    choice('b'),
    choice('c', { topic: 'plan' }),
    choice('d', { topic: 'talks' }),
  ];
  const scores = scoreByTopic(questions, [response('a', 'right'), response('b', 'wrong')]);
  expect(
    scores.map(({ topic, right, answered, total }) => [topic, right, answered, total]),
  ).toEqual([
    ['talks', 1, 1, 2],
    ['no topic', 0, 1, 1],
    ['plan', 0, 0, 1],
  ]);
});

test('missed are the questions that were not right at first, in the order of the bank', () => {
  const questions = ['a', 'b', 'c', 'd'].map(id => choice(id));
  const responses = [
    response('c', 'skipped'),
    response('a', 'wrong'),
    response('b', 'right'),
    response('a', 'right'),
  ];
  expect(missed(questions, responses).map(({ id }) => id)).toEqual(['a', 'c']);
});
