import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBank } from '../../src/bank/read';
import { writeBank } from '../../src/bank/write';
import { checkBank } from '../../src/check/check';
import type { Finding } from '../../src/check/finding';
import { report } from '../../src/check/report';
import { RULES } from '../../src/check/rules';
import { articleOf } from '../../src/draft/article';
import { bank, text } from '../bank/arbitraries';
import { bankOf, question } from './bank-of';

const article = fc.array(text, { maxLength: 4 }).map(lines => articleOf(lines.join('\n')));

test('any bank has findings of known rules, on lines that its file has', () => {
  fc.assert(
    fc.property(bank, fc.option(article, { nil: undefined }), (any, atHand) => {
      const written = writeBank(any);
      const read = readBank(written);
      if (!read.ok) throw new Error(JSON.stringify(read.errors));
      const { findings } = report(read.source, read.warnings, atHand);
      const lines = written.split('\n').length;
      for (const { rule, line, column, what, mend, question: id } of findings) {
        expect(RULES.map(({ name }) => name)).toContain(rule);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(what).not.toMatch(/undefined|NaN/);
        expect(mend).not.toMatch(/\.$/);
        if (id !== undefined) expect(any.questions.map(each => each.id)).toContain(id);
      }
    }),
  );
});

test('what is found of a question does not depend on the order of questions', () => {
  const shuffled = bank.chain(any =>
    fc.tuple(
      fc.constant(any),
      fc.shuffledSubarray([...any.questions], { minLength: any.questions.length }),
    ),
  );
  const sorted = (findings: readonly Finding[]) =>
    findings
      .filter(({ question: id }) => id !== undefined)
      .map(finding => JSON.stringify(finding))
      .sort();
  fc.assert(
    fc.property(shuffled, ([any, questions]) => {
      expect(sorted(checkBank({ ...any, questions }))).toEqual(sorted(checkBank(any)));
    }),
  );
});

test('findings come question by question, and those of the bank last', () => {
  const one = question({ id: 'one', stem: 'On which day did the mayor not speak?' });
  const two = question({ id: 'two', hint: 'It was yesterday.' });
  const found = checkBank(bankOf([one, two], { briefing: 'Kral claimed it.' }));
  expect(found.map(({ rule, question: id }) => [rule, id])).toEqual([
    ['negative-stem', 'one'],
    ['ageing-time', 'two'],
    ['loaded-verb', undefined],
  ]);
});

test('a finding says what is wrong, why that is bad, and how to mend it', () => {
  const [finding] = checkBank(bankOf([question({ stem: 'On which day was it not said?' })]));
  expect(finding).toEqual({
    rule: 'negative-stem',
    severity: 'warning',
    question: 'weekday',
    what: 'the stem is negative: "not"',
    why: 'A negation is overlooked by readers who know the answer (Haladyna, Downing & Rodriguez 2002).',
    mend: 'Ask for what is so',
    at: 'On which day was it not said?',
  });
});
