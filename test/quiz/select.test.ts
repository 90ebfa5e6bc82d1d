import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { present } from '../../src/quiz/present';
import { shuffle } from '../../src/quiz/random';
import { select, topics } from '../../src/quiz/select';
import { choice, match, number, order, several, typed } from '../builders';

const QUESTIONS = [...'abcdefgh'].map((id, index) =>
  choice(id, { topic: index < 5 ? 'talks' : 'plan' }),
);
const asked = (selection: Parameters<typeof select>[1]) =>
  select(QUESTIONS, selection)
    .map(({ id }) => id)
    .join('');

describe('the questions of an attempt', () => {
  test('come in the order that the seed decides, on every machine', () => {
    expect([1, 2, 1].map(seed => asked({ seed }))).toEqual(['efbgchda', 'hbfgedac', 'efbgchda']);
  });

  test('are all of them, each once, for every seed', () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        expect([...asked({ seed })].sort().join('')).toBe('abcdefgh');
      }),
    );
  });

  test('are at most as many as wanted', () => {
    expect(asked({ seed: 1, count: 3 })).toBe(asked({ seed: 1 }).slice(0, 3));
    expect(asked({ seed: 1, count: 99 })).toHaveLength(8);
  });

  test('are of one topic, or of a set, where that is wanted', () => {
    expect([...asked({ seed: 3, topic: 'plan' })].sort().join('')).toBe('fgh');
    expect([...asked({ seed: 3, only: new Set(['a', 'h', 'gone']) })].sort().join('')).toBe('ah');
    expect(asked({ seed: 3, topic: 'plan', only: new Set(['a', 'h']) })).toBe('h');
    expect(asked({ seed: 3, topic: 'weather' })).toBe('');
  });

  test('begin with the groups that come first, shuffled within each', () => {
    const first = [new Set(['h', 'g']), new Set(['a', 'h'])];
    fc.assert(
      fc.property(fc.integer(), seed => {
        const ids = asked({ seed, first });
        expect([...ids.slice(0, 2)].sort().join('')).toBe('gh');
        expect(ids[2]).toBe('a');
      }),
    );
    expect(asked({ seed: 1, first, count: 3 })).toHaveLength(3);
  });

  test('have the topics of the bank, in the order they first occur', () => {
    expect(topics([...QUESTIONS.toReversed(), choice('none')])).toEqual(['plan', 'talks']);
  });
});

describe('what is shown to choose from', () => {
  test('comes in the order that the seed and the question decide, on every machine', () => {
    expect([1, 2, 1].map(seed => present(choice('q'), seed))).toEqual([
      ['Ushakov', 'Putin', 'Rubio'],
      ['Putin', 'Rubio', 'Ushakov'],
      ['Ushakov', 'Putin', 'Rubio'],
    ]);
  });

  test('has another order under another question', () => {
    const items = [...'abcdefgh'];
    const orders = new Set(items.map(id => shuffle(items, 1, id).join('')));
    expect(orders.size).toBe(8);
  });

  test('is every option once', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), (seed, id) => {
        expect(present(several(id), seed).toSorted()).toEqual([
          'critical',
          'informed',
          'negative',
          'useful',
        ]);
      }),
    );
  });

  test.each([
    ['numbers from low to high', ['20', '28 points', '1,200']],
    ['spelled numbers from low to high', ['five', 'six', 'twenty-eight']],
    ['true and false', ['True', 'False']],
  ])('keeps %s in their order', (_, texts) => {
    const options = texts.map((text, index) => ({ text, right: index === 0 }));
    for (let seed = 0; seed < 20; seed += 1) {
      expect(present(choice('q', { options }), seed)).toEqual(texts);
    }
  });

  test('shuffles numbers that were not in their order', () => {
    const options = ['28', '20', '6'].map(text => ({ text, right: text === '6' }));
    const shown = [1, 2, 3, 4, 5, 6].map(seed => present(choice('q', { options }), seed).join());
    expect(new Set(shown).size).toBeGreaterThan(1);
  });

  test('shows each right-hand side of pairs once', () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        expect(present(match(), seed).toSorted()).toEqual(['aide', 'president', 'secretary']);
      }),
    );
  });

  test('never shows an order that is solved', () => {
    const items = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.integer(), items, (seed, right) => {
        const shown = present(order('q', { items: right }), seed);
        expect(shown).not.toEqual(right);
        expect(shown.toSorted()).toEqual(right.toSorted());
      }),
    );
  });

  test('is nothing where the answer is typed', () => {
    expect([present(typed(), 1), present(number(), 1)]).toEqual([[], []]);
  });
});

describe('a shuffle', () => {
  test('is a permutation, the same each time, and leaves its items alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), fc.string(), (items, seed, salt) => {
        const before = [...items];
        const once = shuffle(items, seed, salt);
        expect(once).toEqual(shuffle(items, seed, salt));
        expect(once.toSorted()).toEqual(items.toSorted());
        expect(items).toEqual(before);
      }),
    );
  });

  test('favours no order', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const key = shuffle(['a', 'b', 'c'], seed, 'q').join('');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Four standard deviations of 1,000 in 6,000 draws.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(116);
  });
});
