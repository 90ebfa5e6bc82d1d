import { expect, test } from 'vitest';
import { wrapped } from '../src/wrapped';

const TEXT = 'The deck and both piers are to be repaired.';

test.each([
  ['', 'The deck and both piers\nare to be repaired.'],
  ['• ', '• The deck and both piers\n  are to be repaired.'],
  ['  3. ', '  3. The deck and both piers\n     are to be repaired.'],
  ['    ', '    The deck and both piers\n    are to be repaired.'],
])('what an item goes on with stands below its words: %j', (margin, expected) => {
  expect(wrapped(margin + TEXT, 24 + margin.length)).toBe(expected);
});

test('lines stay lines, and a word that is too long is broken', () => {
  expect(wrapped('a\n\nb c', 2)).toBe('a\n\nb\nc');
  expect(wrapped('abcdef', 4)).toBe('abcd\nef');
});
