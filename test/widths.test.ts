import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { NARROW } from '../build';

test('what is measured by counting is one column a character, alone and after any other', () => {
  const narrow = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    char => NARROW.test(char),
  );
  expect(narrow.length).toBeGreaterThan(1000);
  expect(narrow.filter(char => stringWidth(char) !== 1)).toEqual([]);
  expect(stringWidth(narrow.join(''))).toBe(narrow.length);
  expect(stringWidth(narrow.toReversed().join(''))).toBe(narrow.length);
});
