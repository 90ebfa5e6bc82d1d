import { expect, test } from 'vitest';
import { checkBank } from '../../src/check/check';
import { bankOf, options, question } from './bank-of';

const NEGATIVE = { stem: 'On which day did the mayor not speak?' };

function findings(more: Parameters<typeof question>[0]) {
  return checkBank(bankOf([question(more)])).map(({ rule, what, waived }) => ({
    rule,
    ...(waived === undefined ? { what } : { waived }),
  }));
}

test('a waiver with a reason marks what it waives', () => {
  expect(findings({ ...NEGATIVE, waive: { 'negative-stem': 'Silence was the news.' } })).toEqual([
    { rule: 'negative-stem', waived: 'Silence was the news.' },
  ]);
});

test.each([
  [
    'of no rule',
    'negative-stems',
    'why not',
    '`negative-stems` is waived, and there is no such rule',
  ],
  ['of what was not found', 'absolutes', 'why not', '`absolutes` is waived, and was not found'],
  ['of an error', 'ageing-time', 'why not', "`ageing-time` is waived, and can't be"],
  ['of what --fix mends', 'no-id', 'why not', "`no-id` is waived, and can't be"],
  [
    'named like a part of all objects',
    'constructor',
    'why not',
    '`constructor` is waived, and there is no such rule',
  ],
])('a waiver %s is told', (_, rule, why, what) => {
  expect(findings({ waive: { [rule]: why } })).toEqual([{ rule: 'bad-waiver', what }]);
});

test('a waiver waives its rule alone', () => {
  const more = { ...NEGATIVE, evidence: undefined, waive: { 'no-evidence': 'It is on the map.' } };
  expect(findings(more)).toEqual([
    { rule: 'no-evidence', waived: 'It is on the map.' },
    { rule: 'negative-stem', what: 'the stem is negative: "not"' },
  ]);
});

test('a waiver without a reason waives nothing', () => {
  expect(findings({ ...NEGATIVE, waive: { 'negative-stem': '' } }).map(({ rule }) => rule)).toEqual(
    ['bad-waiver', 'negative-stem'],
  );
});

test('an error is told, waived or not', () => {
  const twice = { options: options('*On Monday', 'a Monday', 'the Monday') };
  const waive = { 'same-option-twice': 'they are not' };
  expect(findings({ ...twice, waive }).map(({ rule }) => rule)).toEqual([
    'bad-waiver',
    'same-option-twice',
  ]);
});

test('what one question gives away of another can be waived', () => {
  const who = question({
    id: 'who',
    stem: 'Who inspected the bridge of Lipa?',
    options: options('Ana Kral', '*Jan Novak', 'Eva Mala'),
    evidence: { text: 'Novak' },
  });
  const when = question({
    id: 'when',
    stem: 'When had Jan Novak inspected the bridge of Lipa?',
    waive: { 'gives-away': 'The name is in the title.' },
  });
  expect(checkBank(bankOf([who, when]))).toMatchObject([
    { rule: 'gives-away', question: 'when', waived: 'The name is in the title.' },
  ]);
});
