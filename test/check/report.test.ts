import { describe, expect, test } from 'vitest';
import { readBank } from '../../src/bank/read';
import { reportLines } from '../../src/check/lines';
import { report } from '../../src/check/report';
import { BRIDGE } from './bank-of';

const FILE = `---
title: Lipa
mood: odd
article:
  file: bridge.txt
sides:
  Council:
    - Ana Kral
  Opposition: [Eva Mala]
---

Kral claimed it.

## How many cracks did the engineer not find in the 28 days?

\`\`\`quiz
id: cracks
topic: the bridge
evidence: found 28 cracks
paragraph: 3
\`\`\`

- [x] 28
- [ ] 6
  > Mala slammed the arches.
- [ ] 40

## Who called the bridge unsafe?

\`\`\`quiz
id: unsafe
topic: the bridge
kind: opinion
evidence: The bridge was never safe enough for lorries
by: Ana Kral, the mayor
paragraph: 2
\`\`\`

- [ ] Eva Mala
- [x] Ana Kral
- [ ] Jan Novak
`;

function read(text: string) {
  const bank = readBank(text);
  if (!bank.ok) throw new Error(JSON.stringify(bank.errors));
  return report(bank.source, bank.warnings, BRIDGE);
}

test('each finding is where it can be seen', () => {
  const seen = read(FILE).findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
  expect(seen).toEqual([
    '3:1 unknown-key',
    '9:16 unknown-speaker',
    '12:1 loaded-verb',
    '14:4 negative-stem',
    '23:7 numbers-not-in-order',
    '25:5 loaded-verb',
  ]);
});

test('places hold with other line ends and a byte order mark', () => {
  const places = (text: string) => read(text).findings.map(({ line, column }) => [line, column]);
  expect(places(`\ufeff${FILE.replaceAll('\n', '\r\n')}`)).toEqual(places(FILE));
  expect(places(FILE.replaceAll('\n', '\r'))).toEqual(places(FILE));
});

test('questions are counted by speaker, side, topic and paragraph', () => {
  const { balance, coverage } = read(FILE).figures ?? {};
  expect(balance).toEqual({
    speakers: [{ name: 'Ana Kral', questions: 1 }],
    sides: [{ name: 'Council', questions: 1 }],
    topics: [{ name: 'the bridge', questions: 2 }],
    paragraphs: [
      { name: '2', questions: 1 },
      { name: '3', questions: 1 },
    ],
    keys: [{ name: 'Ana Kral', questions: 1 }],
  });
  expect(coverage).toEqual({ paragraphs: 6, without: [1, 4, 5, 6] });
});

test('what there is most of comes first', () => {
  const text = FILE.replace('topic: the bridge', 'topic: cracks');
  const more = `${text}${text.slice(text.indexOf('## Who')).replace('id: unsafe', 'id: again')}`;
  expect(read(more).figures?.balance.topics).toEqual([
    { name: 'the bridge', questions: 2 },
    { name: 'cracks', questions: 1 },
  ]);
});

test('where a question names no paragraph, its evidence is looked for', () => {
  const { coverage } = read(FILE.replaceAll(/^paragraph: .*\n/gm, '')).figures ?? {};
  expect(coverage?.without).toEqual([1, 4, 5, 6]);
});

describe('in plain text', () => {
  const plain = (text: string) => reportLines('b.quiz.md', read(text), [], each => each);

  test('a question that mends ends with its own mark alone', () => {
    const lines = plain(FILE.replace('mood: odd', 'titel: odd'));
    expect(lines).toContain('    Did you mean `title`?');
  });

  test('findings come with their lines, each reason once, then the figures', () => {
    expect(plain(FILE).join('\n')).toMatchInlineSnapshot(`
      "b.quiz.md:3:1: warning: \`mood\` is not a key that talks-quiz knows; it is kept [unknown-key]
          The known keys are title, lang, date, expires, article, sides, description,
          author, license, tags.
      b.quiz.md:9:16: warning: "Eva Mala" speaks for Opposition, and no question quotes them [unknown-speaker]
          Write the name as it is in \`by\`, or take it out.
      b.quiz.md:12:1: warning: "claimed" is a loaded verb [loaded-verb]
          Write "said", or quote it.
      b.quiz.md:14:4: warning: the stem is negative: "not" [negative-stem]
          Ask for what is so. (How many cracks did the engineer not find in …)
      b.quiz.md:23:7: warning: the numbers are not in order [numbers-not-in-order]
          Put them from low to high, as --fix does. (How many cracks did the engineer
          not find in …)
      b.quiz.md:25:5: warning: "slammed" is a loaded verb [loaded-verb]
          Write "criticised", or quote it. (How many cracks did the engineer not find
          in …)

      Why
        loaded-verb: A verb that judges tells the class whom to believe; "said" does
          not (Reuters Handbook of Journalism).
        negative-stem: A negation is overlooked by readers who know the answer
          (Haladyna, Downing & Rodriguez 2002).
        numbers-not-in-order: Numbers out of order cost time, and tell nothing about
          what is known (Haladyna, Downing & Rodriguez 2002).
        unknown-key: A key that is misspelt does nothing (the bank format).
        unknown-speaker: A name that is misspelt in \`sides\` is missing from the
          balance (the bank format).

      b.quiz.md: 2 questions, no errors, 6 warnings
        Guessing: 2 with one right option are too few to tell it from luck.
        Speakers: Ana Kral 1 (100 %)
        Sides: Council 1 (100 %)
        Topics: the bridge 2 (100 %)
        Keys that are speakers: Ana Kral 1 (100 %)
        By paragraph: 2: 1, 3: 1
        Coverage: no question is about paragraphs 1, 4, 5, 6 of the article's 6."
    `);
  });

  test('a bank that nothing is wrong with is told in its figures alone', () => {
    const clean = FILE.replace('mood: odd\n', '')
      .replace('claimed', 'said')
      .replace(', [Eva Mala]', '')
      .replace('  Opposition: [Eva Mala]\n', '')
      .replace(' not find in the 28 days', ' find')
      .replace('slammed', 'saw')
      .replace('- [x] 28\n- [ ] 6\n  > Mala saw the arches.\n', '- [ ] 6\n- [x] 28\n');
    expect(plain(clean).join('\n')).toMatchInlineSnapshot(`
      "b.quiz.md: 2 questions, no errors, no warnings
        Guessing: 2 with one right option are too few to tell it from luck.
        Speakers: Ana Kral 1 (100 %)
        Sides: Council 1 (100 %)
        Topics: the bridge 2 (100 %)
        Keys that are speakers: Ana Kral 1 (100 %)
        By paragraph: 2: 1, 3: 1
        Coverage: no question is about paragraphs 1, 4, 5, 6 of the article's 6."
    `);
  });

  test('only what an editor follows is wider than 80 columns', () => {
    const wide = plain(
      FILE.replaceAll('the bridge', 'the bridge over the river '.repeat(5).trim()),
    );
    const lines = wide.filter(line => line.length > 80);
    expect(lines.every(line => line.startsWith('b.quiz.md:'))).toBe(true);
  });
});
