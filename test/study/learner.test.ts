import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidates } from '../../src/study/candidates';
import {
  GUEST,
  type Learner,
  newNickname,
  parseNickname,
  shownName,
} from '../../src/study/learner';

const named = (name: string): Learner => ({ kind: 'named', name });

describe('a nickname', () => {
  test.each(['../../etc', 'CON', '👩‍🚀', 'مرحبا', '\u202eabc', 'a b', 'x'.repeat(5000), '.', 'q'])(
    'may be %j',
    name => {
      expect(parseNickname(name)).toEqual({ ok: true, name });
    },
  );

  test('is the same however its accents are typed, and whatever spaces are around it', () => {
    expect(parseNickname('  Zoe\u0308 ')).toEqual({ ok: true, name: 'Zoë' });
  });

  test.each(['', ' ', '\u3000', '\u200b\u200d', '\ufeff', '\n', '\0'])(
    'has something to see: %j',
    text => {
      expect(parseNickname(text)).toEqual({
        ok: false,
        mend: 'A nickname needs a letter, a digit or another sign to see.',
      });
    },
  );

  test.each(['a\0b', 'a\nb', '\u001b[2Jme', 'me\u009b'])('has no control characters: %j', text => {
    expect(parseNickname(text)).toEqual({
      ok: false,
      mend: 'A nickname has no control characters, such as a line break.',
    });
  });
});

describe('the nickname of someone new', () => {
  test.each(['Zoë', 'zoë', 'ZOË', 'Zoe\u0308', 'Ｚｏë', ' Zoë\u200b '])(
    'is not %j where Zoë has learned',
    text => {
      expect(newNickname(text, ['Ann', 'Zoë'])).toEqual({
        ok: false,
        mend: 'Zoë has learned here: choose the name in the list, or another.',
      });
    },
  );

  test('is not that of somebody with other spaces in it', () => {
    expect(newNickname('ann  b', ['Ann B'])).toMatchObject({ ok: false });
  });

  test.each(['Zoe', 'Zo', '👩‍🚀', 'Ann 2'])('may be %j', name => {
    expect(newNickname(name, ['Ann', 'Zoë', '👩'])).toEqual({ ok: true, name });
  });
});

test('a name is shown on one line, and steers nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), name => {
      expect(shownName(named(name))).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }),
  );
  expect(shownName(named('x'.repeat(50)), 8)).toBe('xxxxxxx…');
  expect(shownName(GUEST)).toBe('a guest');
});

test('who may be learning: the last one first, then the others, someone new, a guest', () => {
  const labels = (names: readonly string[], last: Learner) =>
    candidates(names, last).map(({ label }) => label);
  const end = ['Someone new', 'A guest: nothing is saved'];
  expect(labels(['Anna', 'Ben', 'Zoë'], named('Ben'))).toEqual(['Ben', 'Anna', 'Zoë', ...end]);
  expect(labels(['Anna'], named('me'))).toEqual(['Anna', ...end]);
  expect(labels([], GUEST)).toEqual(end);
});
