import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBank, type Source } from '../../src/bank/read';
import { writeBank } from '../../src/bank/write';
import { fixBank } from '../../src/check/fix';
import { bank } from '../bank/arbitraries';

function read(text: string): Source {
  const result = readBank(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.source;
}

const fixed = (text: string) => fixBank(read(text)).text;

const FILE = `---
title: Lipa   # a comment
colour: blue
---
# *Heading*

## Q1 · How **many** cracks?
<!-- nothing is lost -->

* [ ] 28
  > the *second* count
* [X] six

* [ ] 12
> Because.

## Has an id?

\`\`\`quiz
id: has-one   # kept
mood: odd
\`\`\`
- [x] a
- [ ] b

A block without an id
---------------------
~~~quiz
topic: it # kept
~~~

**Answer:**   x|y`;

test('ids are written down, numbers put in order, and nothing else changes', () => {
  expect(fixed(FILE)).toBe(`---
title: Lipa   # a comment
colour: blue
---
# *Heading*

## Q1 · How **many** cracks?

\`\`\`quiz
id: how-many-cracks-${read(FILE).bank.questions[0]?.id.split('-').at(-1)}
\`\`\`

<!-- nothing is lost -->

* [X] six
* [ ] 12

* [ ] 28
  > the *second* count
> Because.

## Has an id?

\`\`\`quiz
id: has-one   # kept
mood: odd
\`\`\`
- [x] a
- [ ] b

A block without an id
---------------------
~~~quiz
id: ${read(FILE).bank.questions[2]?.id}
topic: it # kept
~~~

**Answer:**   x|y`);
});

test('each change is told, with the line on which its question began', () => {
  expect(fixBank(read(FILE)).fixes).toEqual([
    { line: 7, question: expect.any(String), what: 'its numbers are in order now' },
    { line: 7, question: expect.any(String), what: expect.stringMatching(/^its id is written/) },
    { line: 26, question: expect.any(String), what: expect.stringMatching(/^its id is written/) },
  ]);
});

describe('whatever the line ends are, they stay', () => {
  test.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('%s', (_, newline) => {
    const text = `\ufeff${FILE.replaceAll('\n', newline)}`;
    expect(fixed(text)).toBe(`\ufeff${fixed(FILE).replaceAll('\n', newline)}`);
  });
});

test('an id that looks like a number is written as a text', () => {
  // The stem has no letter that could be in a slug, so the id is a checksum, here without letters.
  const digits = Array.from({ length: 4000 }, (_, index) => `## ${'日'.repeat(index + 1)}`)
    .map(heading => `${heading}\n\n**Answer:** x\n`)
    .find(text => /^\d+$/.test(read(text).bank.questions[0]?.id ?? ''));
  expect(fixed(digits ?? '')).toMatch(/^id: "\d+"$/m);
});

test('what could not be mended without harm stays as it is', () => {
  const flow = '## How many?\n\n```quiz\n{topic: x}\n```\n\n**Answer:** 3\n';
  expect(fixBank(read(flow))).toEqual({ text: flow, fixes: [] });
});

test('a bank of any kind reads back as the same, with every id; mending it again does nothing', () => {
  fc.assert(
    fc.property(bank, original => {
      const text = writeBank(original).replace(/^id: .*\n/gm, '');
      const before = readBank(text);
      // Questions of the same stem have one id where none is written down.
      fc.pre(before.ok);
      if (!before.ok) return;
      const { text: after, fixes } = fixBank(before.source);
      const again = read(after);
      const sorted = (source: Source) =>
        source.bank.questions.map(question =>
          'options' in question
            ? { ...question, options: question.options.map(({ text }) => text).sort() }
            : question,
        );
      expect(sorted(again)).toEqual(sorted(before.source));
      expect({ ...again.bank, questions: [] }).toEqual({ ...before.source.bank, questions: [] });
      expect(again.unnamed.size).toBe(0);
      expect(fixes.length).toBeGreaterThanOrEqual(original.questions.length);
      expect(fixBank(again)).toEqual({ text: after, fixes: [] });
      // Every line that was there still is.
      const count = (lines: string) => lines.split('\n').filter(Boolean).sort();
      expect(count(after)).toEqual(expect.arrayContaining(count(text)));
    }),
  );
});

test('a bank that has nothing to mend is left as it is, to the byte', () => {
  fc.assert(
    fc.property(bank, original => {
      const { text, fixes } = fixBank(read(writeBank(original)));
      if (fixes.length === 0) expect(text).toBe(writeBank(original));
    }),
  );
});
