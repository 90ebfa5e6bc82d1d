import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber, plainNumber } from '../../src/quiz/number';

test.each([
  ['28', 28],
  [' 28. ', 28],
  ['28 points', 28],
  ['28-point', 28],
  ['about 28', 28],
  ['twenty-eight', 28],
  ['twenty eight', 28],
  ['Twenty‑Eight points', 28],
  ['6th', 6],
  ['sixth', 6],
  ['the sixth', 6],
  ['twenty-first', 21],
  ['twentieth', 20],
  ['twelfth', 12],
  ['five-hour', 5],
  ['1,200', 1200],
  ["1'200", 1200],
  ['1 200 people', 1200],
  ['5 300 000', 5_300_000],
  ['1,200.5', 1200.5],
  ['1,5', 1.5],
  ['3.5%', 3.5],
  ['$40', 40],
  ['5.5 million', 5_500_000],
  ['16.1 million', 16_100_000],
  ['a hundred', 100],
  ['hundred', 100],
  ['two hundred and five', 205],
  ['twenty-eight hundred', 2800],
  ['two million, three hundred thousand and one', 2_300_001],
  ['a billion', 1_000_000_000],
  ['minus three', -3],
  ['negative 3', -3],
  ['-3', -3],
  ['−3', -3],
  ['zero', 0],
  ['it was for about 5 hours', 5],
  ['2 seconds', 2],
  ['I think 28', 28],
  ['5h', 5],
  ['five and a half hours', 5.5],
  ['five hours and a half', 5.5],
  ['5 and a half', 5.5],
  ['5½', 5.5],
  ['5 1/2', 5.5],
  ['two and a half', 2.5],
  ['three and a quarter', 3.25],
  ['three quarters', 0.75],
  ['half an hour', 0.5],
  ['½', 0.5],
  ['two and a half million', 2_500_000],
  ['half a million', 500_000],
  ['minus two and a half', -2.5],
  ['three point four', 3.4],
  ['three point one four', 3.14],
  ['zero point five percent', 0.5],
  ['minus three point four million', -3_400_000],
  ['twenty and a half', 20.5],
  ['２８', 28],
  ['２８％', 28],
  ['٢٨', 28],
  ['۲۸', 28],
  ['١٬٢٠٠٫٥', 1200.5],
])('%j is %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  [''],
  ['   '],
  ['many'],
  ['.'],
  ['6 or 7'],
  ['6 7'],
  ['six seven'],
  ['six and seven'],
  ['between 6 and 7'],
  ['5-6'],
  ['a trip'],
  ['half past five'],
  ['quarter to six'],
  ['half five'],
  ['an hour and a half'],
  ['not 28'],
  ['28, not 29'],
  ['no 28'],
  ['more than 28'],
  ['at least 28'],
  ['almost 28'],
  ['28 or so'],
  ['28 Ushakov'],
  ['20 8'],
  ['100 -3'],
  ['a third'],
  ['a sixth'],
  ['two million and a half'],
  ['5.5 and a half'],
  ['three point fourteen'],
  ['5.5 point 4'],
  ['16m'],
  ['6/7'],
  ['and'],
  ['constructor'],
  ['__proto__'],
])('%j is no one number', text => {
  expect(parseNumber(text)).toBeUndefined();
});

test('the words of the question can stand around its number, and those that change it can not', () => {
  const stem = 'Counting this one, how many trips, and not fewer than two, had he made?';
  expect(parseNumber('the sixth trip', stem)).toBe(6);
  expect(parseNumber('he had made 6 trips', stem)).toBe(6);
  expect(parseNumber('the sixth trip')).toBeUndefined();
  expect(parseNumber('not 6', stem)).toBeUndefined();
  expect(parseNumber('fewer than 6', stem)).toBeUndefined();
  expect(parseNumber('two 6', stem)).toBeUndefined();
});

test('a text that is a number alone has nothing around it', () => {
  expect(['6', '06', '6th', 'six', 'the sixth', '６'].map(plainNumber)).toEqual(Array(6).fill(6));
  expect(['6 trips', 'about 6', '', 'Sixpence'].map(plainNumber)).toEqual(Array(4).fill(undefined));
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spell(value: number, and: string): string {
  if (value < 20) return `${SMALL[value]}`;
  if (value < 100) {
    const unit = value % 10;
    return `${TENS[Math.floor(value / 10)]}${unit === 0 ? '' : `-${spell(unit, and)}`}`;
  }
  const [scale, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % scale;
  const head = `${spell(Math.floor(value / scale), and)} ${name}`;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? and : ''}${spell(rest, and)}`;
}

test('every number below a million reads back when it is spelled out', () => {
  fc.assert(
    fc.property(
      fc.nat(999_999),
      fc.constantFrom('and ', ''),
      fc.constantFrom('-', ' '),
      fc.constantFrom('', 'minus '),
      (value, and, hyphen, sign) => {
        const text = sign + spell(value, and).replaceAll('-', hyphen);
        expect(parseNumber(text)).toBe(sign ? -value : value);
      },
    ),
    {
      numRuns: 2000,
      examples: [
        [0, '', '-', ''],
        [100_000, '', '-', ''],
        [999_999, 'and ', '-', ''],
      ],
    },
  );
});

test('a fraction in words adds to its number, whatever unit stands with it', () => {
  const fractions = fc.constantFrom<[string, number]>(
    ['a half', 0.5],
    ['half', 0.5],
    ['a quarter', 0.25],
    ['one quarter', 0.25],
    ['three quarters', 0.75],
  );
  const unit = fc.constantFrom('', ' hours', ' per cent');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fractions, unit, (whole, [words, part], unit) => {
      expect(parseNumber(`${spell(whole, 'and ')} and ${words}${unit}`)).toBe(whole + part);
      expect(parseNumber(`${whole}${unit} and ${words}`)).toBe(whole + part);
    }),
  );
});

test('a word that is not understood is never dropped', () => {
  const word = fc.stringMatching(/^[b-z]{4,12}$/).filter(each => parseNumber(`1 ${each}`) !== 1);
  const known = /^(ago|hund|thou|mill|bill)/;
  fc.assert(
    fc.property(fc.nat(9999), word, fc.boolean(), (value, odd, isBefore) => {
      fc.pre(!known.test(odd));
      expect(parseNumber(isBefore ? `${odd} ${value}` : `${value} ${odd}`)).toBeUndefined();
    }),
  );
});

test('every number reads back from its digits, plain or in groups', () => {
  fc.assert(
    fc.property(fc.integer(), value => {
      expect(parseNumber(`${value}`)).toBe(value);
      expect(parseNumber(value.toLocaleString('en'))).toBe(value);
    }),
  );
});

test('a number of millions with a decimal is a whole number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), tenths => {
      expect(parseNumber(`${(tenths / 10).toFixed(1)} million`)).toBe(tenths * 100_000);
    }),
  );
});

test('nothing that is typed gives anything but a number or nothing', () => {
  const words = fc.constantFrom(...SMALL, 'hundred', 'million', 'and', 'a', '7', '1,000', '-', 'x');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map(each => each.join(' ')),
      ),
      text => {
        const value = parseNumber(text);
        expect(value === undefined || (typeof value === 'number' && !Number.isNaN(value))).toBe(
          true,
        );
      },
    ),
  );
});
