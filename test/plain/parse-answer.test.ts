import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../src/plain/parse-answer';
import { choice, match, number, order, several, typed } from '../builders';

describe('an option is named by', () => {
  const shown = ['Vladimir Putin', 'Yuri Ushakov', 'Marco Rubio'];
  const question = choice('who', { options: shown.map(text => ({ text, right: false })) });
  test.each([
    ['its number', '2'],
    ['its number with a full stop', '2.'],
    ['its letter', 'b'],
    ['its letter with a bracket', 'B)'],
    ['its words', 'yuri ushakov'],
    ['its words with a slip', 'Yuri Ushakof'],
    ['a word that no other has', 'Ushakov'],
  ])('%s', (_, line) => {
    expect(parseAnswer(question, shown, line)).toEqual({
      answer: { type: 'choice', option: 'Yuri Ushakov' },
    });
  });
  test.each(['0', '4', 'd', 'i', 'Lavrov', '1 2', '-'])('and not by %j', line => {
    expect(parseAnswer(question, shown, line)).toHaveProperty('mend');
  });
});

test('a number that is an option is that option, and not a place', () => {
  const shown = ['5', '2', '28'];
  const question = choice('points', { options: shown.map(text => ({ text, right: false })) });
  expect(parseAnswer(question, shown, '2')).toEqual({ answer: { type: 'choice', option: '2' } });
  expect(parseAnswer(question, shown, '3')).toEqual({ answer: { type: 'choice', option: '28' } });
});

test.each(['1 3', '3,1', '13', 'a c', 'ac', '1 and 3', 'useful, critical'])(
  'several are named by %j',
  line => {
    expect(parseAnswer(several(), ['useful', 'informed', 'critical'], line)).toEqual({
      answer: { type: 'several', options: ['useful', 'critical'] },
    });
  },
);

test.each(['3 1 2', '312', 'c, a, b', 'third first second'])('an order is told by %j', line => {
  expect(parseAnswer(order(), ['first', 'second', 'third'], line)).toEqual({
    answer: { type: 'order', items: ['third', 'first', 'second'] },
  });
});

test.each(['1 2', '1 2 2', '1 2 4', ''])('%j is no order of three', line => {
  expect(parseAnswer(order(), ['first', 'second', 'third'], line)).toHaveProperty('mend');
});

test('pairs are told in the order of their left sides, and a right side may serve twice', () => {
  expect(parseAnswer(match(), ['president', 'aide', 'secretary'], '2 3 1 1')).toEqual({
    answer: { type: 'match', pairs: match().pairs },
  });
  expect(parseAnswer(match(), ['president', 'aide', 'secretary'], '2 3 1')).toHaveProperty('mend');
});

test('typed text is taken as it is, and a number must be one', () => {
  expect(parseAnswer(typed(), [], '1')).toEqual({ answer: { type: 'typed', text: '1' } });
  expect(parseAnswer(number(), [], 'twenty-eight')).toHaveProperty('answer');
  expect(parseAnswer(number(), [], 'many')).toHaveProperty('mend');
});
