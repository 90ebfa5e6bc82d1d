import { describe, expect, test } from 'vitest';
import { decode, MAX_BYTES } from '../../src/bank/decode';
import type { Bank, Question } from '../../src/bank/model';
import { describe as line } from '../../src/bank/problem';
import { readBank } from '../../src/bank/read';

function read(text: string): { readonly bank: Bank; readonly warnings: readonly string[] } {
  const result = readBank(text);
  if (!result.ok) throw new Error(result.errors.map(error => line('bank', error)).join('\n'));
  return {
    bank: result.source.bank,
    warnings: result.warnings.map(each => line('b.quiz.md', each)),
  };
}

function only(text: string): Question {
  const { questions } = read(text).bank;
  expect(questions).toHaveLength(1);
  return questions[0] as Question;
}

describe('each type of question', () => {
  test('one of several, with what every question can have', () => {
    const question = only(`## Who said "neither further"?

\`\`\`quiz
id: neither-further
topic: who said what
kind: statement
evidence: neither further nor closer
by: Yuri Ushakov
paragraph: 2
hint: A Kremlin aide.
\`\`\`

- [ ] Vladimir Putin
  > He spoke before
  > the talks.
- [x] Yuri Ushakov
- [ ] Marco *Rubio*

> He said it after.
>
> And **again**.

Nobody else did.
`);
    expect(question).toEqual({
      type: 'choice',
      id: 'neither-further',
      stem: 'Who said "neither further"?',
      topic: 'who said what',
      kind: 'statement',
      evidence: { text: 'neither further nor closer', by: 'Yuri Ushakov', paragraph: 2 },
      hint: 'A Kremlin aide.',
      explanation: 'He said it after.\n\nAnd again.\n\nNobody else did.',
      extra: {},
      options: [
        { text: 'Vladimir Putin', right: false, feedback: 'He spoke before the talks.' },
        { text: 'Yuri Ushakov', right: true },
        { text: 'Marco Rubio', right: false },
      ],
    });
  });

  test('several of several', () => {
    const question = only('## Which?\n\n1. [x] a\n2. [ ] b\n3. [X] c\n');
    expect(question).toMatchObject({
      type: 'several',
      options: [
        { text: 'a', right: true },
        { text: 'b', right: false },
        { text: 'c', right: true },
      ],
    });
  });

  test('a quiz block in capitals', () => {
    expect(only('## Who?\n\n```Quiz\nid: who\n```\n\n**Answer:** x\n').id).toBe('who');
  });

  test('typed', () => {
    const question = only('## Who?\n\n**Answer:** Yuri Ushakov | a \\| b |  Ushakov\n');
    expect(question).toMatchObject({ type: 'typed', forms: ['Yuri Ushakov', 'a | b', 'Ushakov'] });
  });

  test.each([
    ['**Answer:** 28', 28, 0],
    ['**Answer:** -1,200.5', -1200.5, 0],
    ['```quiz\ntolerance: 2\n```\n\n**Answer:** 28', 28, 2],
    ['```quiz\ntype: number\n```\n\n**Answer:** 6', 6, 0],
  ])('number %j', (body, value, tolerance) => {
    expect(only(`## How many?\n\n${body}\n`)).toMatchObject({ type: 'number', value, tolerance });
  });

  test.each(['```quiz\ntype: typed\n```\n\n**Answer:** 28', '**Answer:** 28 | twenty-eight'])(
    'typed, although it begins with a number: %j',
    body => expect(only(`## How many?\n\n${body}\n`).type).toBe('typed'),
  );

  test('in order', () => {
    const question = only('## Order.\n\n```quiz\ntype: order\n```\n\n1. a\n2. b\n3. c\n');
    expect(question).toMatchObject({ type: 'order', items: ['a', 'b', 'c'] });
  });

  test('pairs', () => {
    const question = only(
      '## Match.\n\n```quiz\ntype: match\n```\n\n| Who | Role |\n|---|---|\n| a | x |\n| b | x |\n',
    );
    expect(question).toMatchObject({
      type: 'match',
      columns: { left: 'Who', right: 'Role' },
      pairs: [
        { left: 'a', right: 'x' },
        { left: 'b', right: 'x' },
      ],
    });
  });
});

describe('a stem', () => {
  test.each([
    ['## Q1 · Who?', 'Who?'],
    ['## Q12\n\nWho?', 'Who?'],
    ['## Q1 said what?', 'Q1 said what?'],
    ['## Who *did* `it`?\n\nA passage.\n\n> Not this.', 'Who did it?\n\nA passage.'],
    ['## One\u2028line', 'One line'],
  ])('%j reads %j', (markdown, stem) => {
    expect(only(`${markdown}\n\n**Answer:** x\n`).stem).toBe(stem);
  });

  test('gives the id where none is written, and the same on every reading', () => {
    const ids = ['Who led the US delegation together with Witkoff?', 'Who, then?'].map(
      stem => only(`## ${stem}\n\n**Answer:** x\n`).id,
    );
    expect(ids).toEqual(['who-led-the-us-delegation-together-1r0qvf0', 'who-then-68ddz1']);
  });
});

describe('a header', () => {
  test('gives the title, the news it is from and the briefing', () => {
    const { bank, warnings } = read(`---
title: "Talks:  no breakthrough"
lang: en-GB
date: 2025-12-02
expires: 2026-12-02
article:
  outlet: A paper
  file: article.txt
tags: [news, war]
---

# Talks

They *met*.

- First this.
- Then that.

## Who?

**Answer:** x
`);
    expect(bank).toMatchObject({
      title: 'Talks: no breakthrough',
      lang: 'en-GB',
      date: '2025-12-02',
      expires: '2026-12-02',
      article: { outlet: 'A paper', file: 'article.txt' },
      tags: ['news', 'war'],
      heading: 'Talks',
      briefing: 'They met.\n\nFirst this.\n\nThen that.',
    });
    expect(warnings).toEqual([]);
  });

  test('can be missing', () => {
    expect(read('# Talks\n\n## Who?\n\n**Answer:** x').bank.title).toBe('Talks');
    expect(read('#\n\n## Who?\n\n**Answer:** x').bank.title).toBe('Untitled');
    expect(read('## Who?\n\n**Answer:** x').bank).toMatchObject({ title: 'Untitled', lang: 'en' });
  });
});

test('unknown keys are kept, and warned about', () => {
  const { bank, warnings } = read(
    '---\ntitle: T\ncolour: { a: 1 }\n---\n\n## Who?\n\n```quiz\nid: who\npoints: 3\n```\n\n**Answer:** x\n',
  );
  expect(bank.extra).toEqual({ colour: { a: 1 } });
  expect(bank.questions[0]?.extra).toEqual({ points: 3 });
  expect(warnings).toEqual([
    'b.quiz.md:3:1: `colour` is not a key that talks-quiz knows; it is kept. The known keys are title, lang, date, expires, article, sides, description, author, license, tags.',
    'b.quiz.md:10:1: `points` is not a key that talks-quiz knows; it is kept. The known keys are id, topic, kind, evidence, by, paragraph, hint, waive, draft, typed, type, tolerance.',
  ]);
});

test.each([
  ['tpoic', 'topic'],
  ['Hint', 'hint'],
  ['paragraphs', 'paragraph'],
  ['tolerence', 'tolerance'],
])('an unknown key that is near a known one is told so: %s', (key, meant) => {
  const { warnings } = read(`## Who?\n\n\`\`\`quiz\n${key}: x\n\`\`\`\n\n**Answer:** x\n`);
  expect(warnings).toEqual([
    `b.quiz.md:4:1: \`${key}\` is not a key that talks-quiz knows; it is kept. Did you mean \`${meant}\`?`,
  ]);
});

test('line ends and a byte order mark make no difference', () => {
  const text = '---\ntitle: T\n---\n\n## Who?\n\nA passage.\n\n- [x] a\n  > b\n- [ ] c\n';
  const { bank } = read(text);
  expect(read(text.replaceAll('\n', '\r\n')).bank).toEqual(bank);
  expect(read(text.replaceAll('\n', '\r')).bank).toEqual(bank);
  expect(read(`\ufeff${text}`).bank).toEqual(bank);
});

test('control characters are shown as symbols, in Markdown and behind the escapes of YAML', () => {
  const question = only(
    '## A\u001b[2Jb\u0007?\n\n```quiz\nhint: "c\\e[0m\\x07\\x9b"\n"\\e": 1\n```\n\n**Answer:** d\u007f\u009b\n',
  );
  expect(question).toMatchObject({
    stem: 'A␛[2Jb␇?',
    hint: 'c␛[0m␇\ufffd',
    extra: { '␛': 1 },
    forms: ['d␡\ufffd'],
  });
});

describe('the bytes of a file', () => {
  test('are read as UTF-8, with or without a byte order mark', () => {
    expect(decode(new TextEncoder().encode('\ufeffé'))).toBe('\ufeffé');
  });

  test('that are not UTF-8 are refused, with the place', () => {
    const problem = decode(new Uint8Array([...new TextEncoder().encode('# é\nab'), 0xe9, 0x0a]));
    expect(typeof problem === 'string' ? problem : line('bank', problem)).toBe(
      'bank:2:3: the file is not UTF-8 from here on. Save it as UTF-8.',
    );
  });

  test('may be 16 MiB, and not one more', () => {
    expect(decode(new Uint8Array(MAX_BYTES))).toHaveLength(16 * 1024 * 1024);
    const problem = decode(new Uint8Array(MAX_BYTES + 1));
    expect(typeof problem === 'string' ? 'read' : line('bank', problem)).toBe(
      'bank:1:1: the file has 17 MiB, and a bank may have 16. Split it into several banks.',
    );
  });
});
