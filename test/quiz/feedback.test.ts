import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/bank/model';
import type { Answer } from '../../src/quiz/answer';
import { begin, step } from '../../src/quiz/attempt';
import { type Feedback, feedback } from '../../src/quiz/feedback';
import { keyOf } from '../../src/quiz/key';
import { at, choice, match, number, order, several, typed } from '../builders';

/** What is said after an answer, or after skipping. */
function said(question: Question, answer?: Answer): Feedback {
  const asking = begin({ seed: 1, questions: [question], responses: [] }, at(0));
  const action = answer
    ? ({ type: 'answer', answer, at: at(1) } as const)
    : ({ type: 'skip', at: at(1) } as const);
  const answered = step(asking, action);
  if (answered.phase !== 'feedback') throw new Error('There is no feedback.');
  return feedback(question, answered.response);
}

const pick = (option: string): Answer => ({ type: 'choice', option });
const picks = (...options: string[]): Answer => ({ type: 'several', options });
const text = (written: string): Answer => ({ type: 'typed', text: written });
const digits = (written: string): Answer => ({ type: 'number', text: written });
const items = (given: string): Answer => ({ type: 'order', items: [...given] });

const close = number('number', { tolerance: 2 });
const tenths = number('number', { value: 0.1, tolerance: 0.2 });
const quoted = choice('choice', {
  options: [
    { text: 'He said "Yes."', right: true },
    { text: 'Who knows?', right: false },
  ],
});
const swapped: Answer = {
  type: 'match',
  pairs: match().pairs.map(({ left }) => ({ left, right: 'president' })),
};

test.each<readonly [string, Question, Answer | undefined, string]>([
  ['a choice, right', choice(), pick('Ushakov'), 'Right: Ushakov.'],
  ['a choice, wrong', choice(), pick('Putin'), 'Wrong. The answer is Ushakov.'],
  ['a choice, skipped', choice(), undefined, 'Skipped. The answer is Ushakov.'],
  ['a key with its own full stop', quoted, pick('He said "Yes."'), 'Right: He said "Yes."'],
  ['several, right', several(), picks('useful', 'informed'), 'Right.'],
  ['several, in part', several(), picks('useful'), 'Wrong. You found 1 of 2. The answers are:'],
  ['several, wrong', several(), picks('critical'), 'Wrong. The answers are:'],
  ['several, skipped', several(), undefined, 'Skipped. The answers are:'],
  ['typed, right', typed(), text('ushakov'), 'Right: Yuri Ushakov.'],
  [
    'typed, with a slip',
    typed(),
    text('ushakow'),
    'Right: Yuri Ushakov. You wrote “ushakow”; it is spelled “Ushakov”.',
  ],
  ['typed, wrong', typed(), text('Putin'), 'Wrong. The answer is Yuri Ushakov.'],
  ['typed, skipped', typed(), undefined, 'Skipped. The answer is Yuri Ushakov.'],
  ['a number, right', number(), digits('28 points'), 'Right: 28.'],
  ['a number, too high', number(), digits('30'), 'Wrong. The answer is 28. You were 2 too high.'],
  ['a number, too low', number(), digits('six'), 'Wrong. The answer is 28. You were 22 too low.'],
  ['no number', number(), digits(' many '), 'Wrong. The answer is 28.'],
  ['a number, skipped', close, undefined, 'Skipped. The answer is 28, give or take 2.'],
  [
    'a number, close enough',
    close,
    digits('27'),
    'Right: 28, give or take 2. It is 28; you were 1 too low.',
  ],
  ['a number, exact', close, digits('28'), 'Right: 28, give or take 2.'],
  [
    'a number with a decimal',
    tenths,
    digits('0.3'),
    'Right: 0.1, give or take 0.2. It is 0.1; you were 0.2 too high.',
  ],
  ['an order, right', order(), items('abcd'), 'Right.'],
  [
    'an order, in part',
    order(),
    items('bacd'),
    'Wrong. 83 % of it is in order. The right order is:',
  ],
  ['an order, reversed', order(), items('dcba'), 'Wrong. The right order is:'],
  ['an order, skipped', order(), undefined, 'Skipped. The right order is:'],
  ['pairs, right', match(), { type: 'match', pairs: match().pairs }, 'Right.'],
  ['pairs, in part', match(), swapped, 'Wrong. 2 of 4 pairs are right. The right pairs are:'],
  ['pairs, skipped', match(), undefined, 'Skipped. The right pairs are:'],
])('%s', (_, question, answer, verdict) => {
  expect(said(question, answer).verdict).toBe(verdict);
});

describe('what was chosen, and what it really was', () => {
  test.each<readonly [string, Question, Answer | undefined, readonly string[]]>([
    ['a distractor', choice(), pick('Putin'), ['You chose Putin. He spoke before.']],
    ['a distractor without more', choice(), pick('Rubio'), ['You chose Rubio.']],
    ['a distractor with its own mark', quoted, pick('Who knows?'), ['You chose Who knows?']],
    ['the key', choice(), pick('Ushakov'), []],
    [
      'several, in the order of the bank',
      several(),
      picks('negative', 'critical', 'informed', 'useful'),
      [
        'You chose informed. He said so.',
        'You chose critical. That was another day.',
        'You chose negative.',
      ],
    ],
    ['something typed, wrong', typed(), text(' Putin '), ['You wrote “Putin”.']],
    ['something typed, right', typed(), text('ushakov'), []],
    ['a number, wrong', number(), digits('six'), ['You wrote “six”.']],
    ['a number, right', number(), digits('28'), []],
    ['an order, wrong', order(), items('bacd'), ['Your order was: b; a; c; d.']],
    ['an order, right', order(), items('abcd'), []],
    [
      'pairs, some wrong',
      match(),
      swapped,
      ['You gave Ushakov → president.', 'You gave Rubio → president.'],
    ],
    ['pairs, right', match(), { type: 'match', pairs: match().pairs }, []],
    ['nothing', choice(), undefined, []],
  ])('%s', (_, question, answer, chosen) => {
    expect(said(question, answer).chosen).toEqual(chosen);
  });
});

test('a key of several lines is listed', () => {
  expect(said(several()).key).toEqual(['useful', 'informed']);
  expect(said(order()).key).toEqual(['1  a', '2  b', '3  c', '4  d']);
  expect(said(match()).key[0]).toBe('Ushakov → aide');
  expect(said(choice()).key).toEqual([]);
});

test('a key fits into one line too', () => {
  expect([choice(), several(), typed(), close, order(), match()].map(keyOf)).toEqual([
    'Ushakov',
    'useful; informed',
    'Yuri Ushakov',
    '28, give or take 2',
    '1 a; 2 b; 3 c; 4 d',
    'Ushakov → aide; Rubio → secretary; Putin → president; Trump → president',
  ]);
});

describe('the evidence and the explanation', () => {
  test.each([
    [{ text: 'neither further' }, 'The article'],
    [{ text: 'neither further', paragraph: 2 }, 'The article · paragraph 2'],
    [
      { text: 'neither further', by: 'Yuri Ushakov, aide', paragraph: 2 },
      'Yuri Ushakov, aide · paragraph 2',
    ],
  ])('stand with their source, whatever the outcome: %j', (evidence, source) => {
    const question = choice('choice', { evidence, explanation: 'He said it twice.' });
    for (const answer of [pick('Ushakov'), pick('Putin'), undefined]) {
      expect(said(question, answer)).toMatchObject({
        evidence: { text: '“neither further”', source },
        explanation: 'He said it twice.',
      });
    }
  });

  test('are left out where there are none', () => {
    expect(said(choice())).toEqual({
      outcome: 'skipped',
      verdict: 'Skipped. The answer is Ushakov.',
      key: [],
      chosen: [],
    });
  });
});

test('A question of an exam that was not answered has its key, its evidence and why', () => {
  const question = choice('choice', { explanation: 'He was there.' });
  expect(feedback(question)).toEqual({
    outcome: 'skipped',
    verdict: 'Not answered. The answer is Ushakov.',
    key: [],
    chosen: [],
    explanation: 'He was there.',
  });
});
