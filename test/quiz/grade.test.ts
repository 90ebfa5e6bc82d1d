import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/bank/model';
import { grade } from '../../src/quiz/grade';
import { choice, match, number, order, rightAnswer, several, typed } from '../builders';

const RIGHT = { right: true, share: 1 };
const WRONG = { right: false, share: 0 };
const ALL: readonly Question[] = [choice(), several(), typed(), number(), order(), match()];

test.each(ALL)('$type: the key is right', question => {
  expect(grade(question, rightAnswer(question))).toEqual(RIGHT);
});

test.each(ALL)('$type: an answer of another type is wrong', question => {
  for (const other of ALL.filter(({ type }) => type !== question.type)) {
    expect(grade(question, rightAnswer(other))).toEqual(WRONG);
  }
});

test('one of several: a distractor, and an option that is gone, are wrong', () => {
  expect(grade(choice(), { type: 'choice', option: 'Putin' })).toEqual(WRONG);
  expect(grade(choice(), { type: 'choice', option: 'Witkoff' })).toEqual(WRONG);
});

describe('several of several: each right option counts, each wrong one takes one away', () => {
  test.each([
    [['informed', 'useful'], true, 1],
    [['useful'], false, 0.5],
    [['useful', 'critical'], false, 0],
    [['useful', 'informed', 'critical'], false, 0.5],
    [['useful', 'informed', 'critical', 'negative'], false, 0],
    [['critical', 'negative'], false, 0],
    [['useful', 'useful'], false, 0.5],
    [['useful', 'informed', 'gone'], false, 0.5],
    [[], false, 0],
  ])('%j', (options, right, share) => {
    expect(grade(several(), { type: 'several', options })).toEqual({ right, share });
  });
});

test('typed: one slip in a long word is right, another word is not', () => {
  expect(grade(typed(), { type: 'typed', text: 'Ushakow' })).toEqual(RIGHT);
  expect(grade(typed(), { type: 'typed', text: 'Putin' })).toEqual(WRONG);
});

describe('number: by value, within the tolerance', () => {
  test.each([
    ['28', 28, 0, true],
    ['twenty-eight points', 28, 0, true],
    ['27', 28, 0, false],
    ['five and a half hours', 5, 0, false],
    ['two and a half', 2.5, 0, true],
    ['not 28', 28, 0, false],
    ['30', 28, 2, true],
    ['26', 28, 2, true],
    ['30.1', 28, 2, false],
    ['0.3', 0.1, 0.2, true],
    ['16.1 million', 16_100_000, 0, true],
    ['many', 28, 100, false],
    ['', 0, 0, false],
  ])('%j for %d, give or take %d: %j', (text, value, tolerance, right) => {
    const question = number('number', { value, tolerance });
    expect(grade(question, { type: 'number', text })).toEqual(right ? RIGHT : WRONG);
  });
});

describe('in order: the share of pairs that stand in order', () => {
  test.each([
    ['abcd', true, 1],
    ['bacd', false, 5 / 6],
    ['badc', false, 4 / 6],
    ['dabc', false, 3 / 6],
    ['dcba', false, 0],
    ['abc', false, 0],
    ['', false, 0],
  ])('%j', (items, right, share) => {
    expect(grade(order(), { type: 'order', items: [...items] })).toEqual({ right, share });
  });

  test('swapping two neighbours always moves the share by one pair', () => {
    const swapped = fc.tuple(fc.shuffledSubarray([...'abcd'], { minLength: 4 }), fc.nat(2));
    fc.assert(
      fc.property(swapped, ([items, place]) => {
        const [left = '', right = ''] = items.slice(place, place + 2);
        const other = items.with(place, right).with(place + 1, left);
        const shares = [items, other].map(each => grade(order(), { type: 'order', items: each }));
        const step = (shares[0]?.share ?? 0) - (shares[1]?.share ?? 0);
        expect(Math.abs(step)).toBeCloseTo(1 / 6);
        expect(step > 0).toBe(left < right);
      }),
    );
  });
});

describe('pairs: the share of pairs', () => {
  const pairs = match().pairs;

  test.each([
    ['in any order', pairs.toReversed(), true, 1],
    ['one missing', pairs.slice(1), false, 0.75],
    ['none', [], false, 0],
    [
      'two swapped',
      [
        { left: 'Ushakov', right: 'secretary' },
        { left: 'Rubio', right: 'aide' },
        ...pairs.slice(2),
      ],
      false,
      0.5,
    ],
  ])('%s', (_, given, right, share) => {
    expect(grade(match(), { type: 'match', pairs: given })).toEqual({ right, share });
  });
});
