import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBank } from '../../src/bank/read';
import { report } from '../../src/check/report';
import { articleOf } from '../../src/draft/article';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const TEXT = read('bad.quiz.md');

/** What is found of each section of the file, by its heading, and what its comment says. */
function sections() {
  const bank = readBank(TEXT);
  if (!bank.ok) throw new Error(JSON.stringify(bank.errors));
  const { findings } = report(bank.source, bank.warnings, articleOf(read('bridge.txt')));
  return [...TEXT.split(/^(?=## )/m).entries()].map(([index, text], _, all) => {
    const lines = (parts: string[]) => parts.join('').split('\n').length;
    const from = lines(all.slice(0, index).map(([, each]) => each));
    const to = from + lines([text]) - 1;
    return {
      heading: text.split('\n', 1)[0],
      expected: /<!-- (.*?) ?-->/.exec(text)?.[1]?.split(' ').filter(Boolean).sort() ?? [],
      found: findings
        .filter(({ line }) => line >= from && line < to)
        .map(({ rule }) => rule)
        .sort(),
    };
  });
}

test('of 45 questions, every flaw is found, and nothing else', () => {
  const all = sections();
  expect(all).toHaveLength(46);
  const say = (rules: readonly string[], heading?: string) => `${heading}: ${rules.join(', ')}`;
  expect(all.map(({ found, heading }) => say(found, heading))).toEqual(
    all.map(({ expected, heading }) => say(expected, heading)),
  );
});
