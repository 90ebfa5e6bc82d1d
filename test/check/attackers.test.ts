import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion } from '../../src/bank/model';
import { attack, isWithin } from '../../src/check/attackers';
import { checkBank } from '../../src/check/check';
import { subjectOf } from '../../src/check/subject';
import { bankOf, options, question } from './bank-of';

const MANY = 12;

/** Questions of one make, each with the key at another place unless it is about the place. */
function many(
  make: (index: number) => Parameters<typeof question>[0],
  isTurned = true,
): readonly ChoiceQuestion[] {
  return Array.from({ length: MANY }, (_, index) => {
    const made = question({ ...make(index), id: `q${index}` });
    const turn = isTurned ? index % made.options.length : 0;
    return { ...made, options: [...made.options.slice(turn), ...made.options.slice(0, turn)] };
  });
}

function winners(questions: readonly ChoiceQuestion[]): readonly string[] {
  const guesses = attack(subjectOf(bankOf(questions)));
  return guesses.attackers
    .filter(attacker => !isWithin(guesses, attacker))
    .map(({ attacker }) => attacker);
}

const word = (index: number) => 'abcdefghijkl'[index]?.repeat(5) ?? '';

describe('a bank that one attacker beats is told by its name', () => {
  test.each<[string, readonly ChoiceQuestion[]]>([
    ['longest', many(() => ({ options: options('*four', 'one', 'two') }))],
    ['shortest', many(() => ({ options: options('*to', 'four', 'five') }))],
    [
      'most stem overlap',
      many(index => ({
        stem: `Which ${word(index)}?`,
        options: options(`*${word(index)}`, 'mmmmm', 'nnnnn'),
      })),
    ],
    ['fewest absolutes', many(() => ({ options: options('*in cold', 'none of', 'all day') }))],
    ['most digits', many(() => ({ options: options('*a 1', 'a b', 'a c') }))],
    ['middle number', many(() => ({ options: options('*20', '10', '30') }))],
    ['most like the others', many(() => ({ options: options('*ab cd', 'ab xy', 'cd zw') }))],
    ['first', many(() => ({ options: options('*aa', 'bb', 'cc') }), false)],
    ['last', many(() => ({ options: options('aa', 'bb', '*cc') }), false)],
    [
      'most-quoted person',
      many(() => ({
        evidence: { text: 'x', by: 'Ana Kral' },
        options: options('*Ana Kral', 'Bo Green', 'Cy Brown'),
      })),
    ],
  ])('%s', (attacker, questions) => {
    expect(winners(questions)).toEqual([attacker]);
    const [finding] = checkBank(bankOf(questions)).filter(({ rule }) => rule === 'guessable');
    expect(finding?.what).toBe(
      `who always takes "${attacker}" has 12.0 of 12 right; chance is 4.0, and at most 6.7 is luck`,
    );
  });
});

test('of a balanced bank none is told', () => {
  expect(winners(many(() => ({ options: options('*aa', 'bb', 'cc') })))).toEqual([]);
});

test('options that look alike are guessed by their share', () => {
  const two = many(() => ({ options: options('*four', 'five', 'one') }));
  const { attackers } = attack(subjectOf(bankOf(two)));
  expect(attackers.find(({ attacker }) => attacker === 'longest')?.right).toBe(MANY / 2);
});

test('of fewer than ten questions luck is not told from flaws', () => {
  const nine = many(() => ({ options: options('*four', 'one', 'two') })).slice(0, 9);
  expect(winners(nine)).toEqual([]);
});

test('chance and its limit are those of the options that there are', () => {
  const mixed = [
    ...many(() => ({ options: options('*aa', 'bb') })),
    ...many(() => ({ options: options('*aa', 'bb', 'cc', 'dd') })),
  ];
  const { chance, limit, questions } = attack(subjectOf(bankOf(mixed)));
  expect({ chance, questions }).toEqual({ chance: 9, questions: 24 });
  // Variances of 1/4 and 3/16 for each question of two and four options.
  expect(limit).toBeCloseTo(9 + 1.64 * Math.sqrt(12 * 0.25 + 12 * 0.1875));
});

test('keys that were chosen by lot are seldom told', () => {
  const lots = fc.array(fc.nat(2), { minLength: 30, maxLength: 30 });
  const banks = fc.sample(lots, { numRuns: 200, seed: 1 });
  const first = banks.filter(keys => {
    const questions = keys.map((key, index) => {
      const texts = ['aa', 'bb', 'cc'].map((text, at) => (at === key ? `*${text}` : text));
      return question({ id: `q${index}`, options: options(...texts) });
    });
    return winners(questions).includes('first');
  });
  expect(first.length).toBeLessThan(0.1 * banks.length);
});
