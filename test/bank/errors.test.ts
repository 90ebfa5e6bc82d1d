import { expect, test } from 'vitest';
import { describe as line } from '../../src/bank/problem';
import { readBank } from '../../src/bank/read';

/** What a person is told of a bank that has errors. */
function errors(text: string): readonly string[] {
  const result = readBank(text);
  return result.ok ? [] : result.errors.map(error => line('b.md', error));
}

const ANSWER = '\n\n**Answer:** x\n';
const quiz = (yaml: string, answer = ANSWER) => `## Who?\n\n\`\`\`quiz\n${yaml}\n\`\`\`${answer}`;
const header = (yaml: string) => `---\n${yaml}\n---\n\n## Who?${ANSWER}`;

test.each([
  ['no questions', '', '1:1: the file has no questions. Begin each question with `## `.'],
  [
    'neither options nor an answer',
    '# T\n\n## Who?\n\nText.\n',
    '3:1: the question has no options and no answer. Add options such as `- [x] right`, or `**Answer:** text`.',
  ],
  [
    'no right option',
    '## Who?\n\n- [ ] a\n- [ ] b\n',
    '3:1: no option is marked as right. Write its box as `[x]`.',
  ],
  [
    'two right options where one is to be typed',
    quiz('typed: [a]', '\n\n- [x] a\n- [x] b\n'),
    '7:1: 2 options are marked as right, and `typed` is for one. Leave one `[x]`, or take `typed` out.',
  ],
  [
    'a quiz block that is closed by the next one',
    `## Who?\n\n\`\`\`quiz\nid: a\n\n- [x] a\n- [ ] b\n\n${quiz('id: b')}`,
    '6:1: the quiz block above is not closed. Write a line ``` before this one.',
  ],
  [
    'one option',
    '## Who?\n\n- [x] a\n',
    '3:1: the question has fewer than two options. Add another.',
  ],
  [
    'two options that differ in case and space',
    '## Who?\n\n- [x] The  BBC\n  > Yes.\n\n- [ ] the bbc\n',
    '6:1: two options are "the bbc". Change one.',
  ],
  [
    'an empty option',
    '## Who?\n\n- [x] a\n- [ ] <!-- b -->\n',
    '4:1: an option is empty. Write its text.',
  ],
  [
    'a box without a text',
    '## Who?\n\n- [x]\n- [ ] b\n- [ ] c\n',
    '3:1: an option is empty. Write its text.',
  ],
  ['an empty stem', `##${ANSWER}`, '1:1: the question has no stem. Write it after `##`.'],
  ['a number for a stem', `## Q7${ANSWER}`, '1:1: the question has no stem. Write it after `##`.'],
  [
    'two questions with one id',
    `${quiz('id: a')}\n${quiz('id: a')}`,
    '9:1: the question has the id "a", which the one in line 1 has. Give each an `id` of its own in its quiz block.',
  ],
  [
    'an id that is no slug',
    quiz('topic: t\nid: Not_a slug'),
    '5:1: `id` is "Not_a slug", and must be a slug: lower-case letters, digits and hyphens. Write it so, or take the line out.',
  ],
  ...['constructor', 'prototype', '__proto__'].flatMap(name => [
    [
      `a side called ${name}`,
      header(`sides:\n  Lipa: [Ana]\n  ${name}: [Eva]`),
      `4:3: \`sides.${name}\` is ["Eva"], and must be called something else. Write it so, or take the line out.`,
    ],
    [
      `a key of an article called ${name}`,
      header(`article:\n  ${name}: x`),
      `3:3: \`article.${name}\` is "x", and must be called something else. Write it so, or take the line out.`,
    ],
    [
      `a waived rule called ${name}`,
      quiz(`waive:\n  ${name}: because`),
      `5:3: \`waive.${name}\` is "because", and must be called something else. Write it so, or take the line out.`,
    ],
  ]),
  [
    'an id that is a number',
    quiz('id: 6'),
    '4:1: `id` is 6, and must be a slug: lower-case letters, digits and hyphens. Write it so, or take the line out.',
  ],
  [
    'YAML that does not parse',
    quiz('id: a\nhint: b: c'),
    '5:7: this is not YAML: Nested mappings are not allowed in compact mappings. Put a text that has special characters in double quotation marks.',
  ],
  ['YAML with a key twice', quiz('id: a\nid: b'), '5:1: the key `id` is there twice. Keep one.'],
  [
    'YAML that a tab indents',
    quiz('id: a\nwaive:\n\tone: x\n\ttwo: y'),
    '6:1: a tab indents this line. Indent it with spaces.',
  ],
  [
    'YAML that is indented',
    quiz('id: a\n hint: b'),
    '5:1: this line is indented, and belongs to nothing. Begin each key at the start of its line.',
  ],
  [
    'YAML without a colon',
    quiz('id a\nhint: b'),
    '4:1: this is not a `key: value` line. Write a colon and a space after the key.',
  ],
  [
    'YAML with a list that does not end',
    quiz('id: a\ntyped: [a, b\nhint: c'),
    '6:1: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Close what is open, or indent the line.',
  ],
  [
    'YAML that would be emphasis in Markdown',
    quiz('id: a\nhint: *safe*'),
    '5:7: `*safe*` names nothing that there is in this YAML. Put a text that has special characters in double quotation marks.',
  ],
  [
    'YAML that grows and grows',
    quiz(`a: &a [x, x, x]\nb: &b [${'*a, '.repeat(9)}*a]\nc: [${'*b, '.repeat(19)}*b]`),
    '4:1: this YAML repeats parts of itself too often. Write them out.',
  ],
  [
    'YAML that is a list',
    quiz('- a'),
    '4:1: this is not a list of `key: value` lines. Write for example `id: my-question`.',
  ],
  [
    'a text that is none',
    quiz('hint:'),
    '4:1: `hint` is empty, and must be text: put it in quotation marks. Write it so, or take the line out.',
  ],
  [
    'a text that is a number',
    quiz('topic: 2025'),
    '4:1: `topic` is 2025, and must be text: put it in quotation marks. Write it so, or take the line out.',
  ],
  [
    'a text of spaces',
    quiz('topic: " "'),
    '4:1: `topic` is empty, and must be some text. Write it so, or take the line out.',
  ],
  [
    'another kind',
    quiz('kind: rumour'),
    '4:1: `kind` is "rumour", and must be one of fact, statement, opinion, forecast. Write it so, or take the line out.',
  ],
  [
    'another type',
    quiz('type: essay'),
    '4:1: `type` is "essay", and must be one of choice, several, typed, number, order, match. Write it so, or take the line out.',
  ],
  [
    'paragraph 0',
    quiz('paragraph: 0'),
    '4:1: `paragraph` is 0, and must be a whole number from 1. Write it so, or take the line out.',
  ],
  [
    'a tolerance below 0',
    quiz('tolerance: -1', '\n\n**Answer:** 28\n'),
    '4:1: `tolerance` is -1, and must be a number from 0. Write it so, or take the line out.',
  ],
  [
    'an order whose block has an error, and nothing else wrong',
    quiz('type: order\nparagraph: one', '\n\n1. a\n2. b\n'),
    '5:1: `paragraph` is "one", and must be a whole number from 1. Write it so, or take the line out.',
  ],
  [
    'a list of plain items',
    '## Who?\n\n- a\n- b\n',
    '3:1: this list is neither options nor an order. Begin each option with `- [ ]` or `- [x]`; for an order, number the list and add `type: order` to its quiz block.',
  ],
  [
    'an order of one',
    quiz('type: order', '\n\n1. a\n'),
    '7:1: the order has fewer than two items. Add more.',
  ],
  [
    'an order with an item twice',
    quiz('type: order', '\n\n1. a\n2. b\n3. A\n'),
    '9:1: two items are "A". Change one.',
  ],
  [
    'a table without a type',
    '## Who?\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    '3:1: this table is no question. Add `type: match` to its quiz block.',
  ],
  [
    'a table of three columns',
    quiz('type: match', '\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n'),
    '7:1: the table has 3 columns, and pairs have two. Make it two.',
  ],
  [
    'one pair',
    quiz('type: match', '\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'),
    '7:1: there are fewer than two pairs. Add more.',
  ],
  [
    'a pair with an empty side',
    quiz('type: match', '\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | |\n'),
    '10:1: a pair has an empty side. Fill both sides.',
  ],
  [
    'two pairs that begin alike',
    quiz('type: match', '\n\n| a | b |\n|---|---|\n| x | 2 |\n| X | 3 |\n'),
    '10:1: two pairs begin "X". Change one.',
  ],
  [
    'an empty answer',
    '## Who?\n\n**Answer:**\n',
    '3:1: the answer is empty. Write it after `**Answer:**`.',
  ],
  [
    'a tolerance without a number',
    quiz('tolerance: 1', '\n\n**Answer:** several\n'),
    '7:1: the answer is not one number. Write digits such as 28, or leave out `tolerance`.',
  ],
  [
    'two answers, one under the other',
    '## How many?\n\n**Answer:** 28\n**Answer:** 29\n',
    '4:1: the question has two answers. Keep one.',
  ],
  [
    'an empty form of the answer',
    '## How many?\n\n**Answer:** 28 |  | x\n',
    '3:1: one form of the answer is empty. Write it, or take out the bar beside it.',
  ],
  [
    'a bar at the end of the answer',
    '## How many?\n\n**Answer:** 28 |\n',
    '3:1: one form of the answer is empty. Write it, or take out the bar beside it.',
  ],
  [
    'options and an answer',
    '## Who?\n\n- [x] a\n- [ ] b\n\n**Answer:** a\n',
    '1:1: the question has answers of two types. Keep one of them.',
  ],
  [
    'two lists',
    '## Who?\n\n- [x] a\n- [ ] b\n\nText.\n\n- [x] c\n- [ ] d\n',
    '8:1: the question has two lists. Keep one.',
  ],
  [
    'two quiz blocks',
    '## Who?\n\n```quiz\nid: a\n```\n\n```quiz\nid: b\n```\n\n**Answer:** x\n',
    '7:1: the question has two quiz blocks. Keep one.',
  ],
  [
    'a date that is not a date',
    header('title: T\ndate: 2025-02-30'),
    '3:1: `date` is "2025-02-30", and must be a day such as 2025-12-02. Write it so, or take the line out.',
  ],
  [
    'a date that is a year',
    header('expires: 2026'),
    '2:1: `expires` is 2026, and must be a day such as 2025-12-02. Write it so, or take the line out.',
  ],
  [
    'a checksum that is none',
    header('article:\n  title: T\n  sha256: abc'),
    '4:3: `article.sha256` is "abc", and must be 64 hex digits. Write it so, or take the line out.',
  ],
  [
    'an article that is a text',
    header('article: A paper'),
    '2:1: `article` is "A paper", and must be keys such as title and url, each indented below it. Write it so, or take the line out.',
  ],
  [
    'tags that are a text',
    header('title: T\ntags: news'),
    '3:1: `tags` is "news", and must be a list of texts such as [one, two]. Write it so, or take the line out.',
  ],
  [
    'a header that does not parse',
    header('title: "T'),
    '2:10: this is not YAML: Missing closing "quote. Write the mark that closes the text.',
  ],
])('a bank with %s says so and where', (_, text, expected) => {
  expect(errors(text)).toEqual([`b.md:${expected}`]);
  expect(errors(text.replaceAll('\n', '\r\n'))).toEqual([`b.md:${expected}`]);
});

test.each([
  ['a line without a box', '- a'],
  ['another sign in a box', '- [y] a'],
  ['spaces in a box', '- [ x ] a'],
  ['a box with nothing in it', '- [] a'],
  ['a box that is all there is', '- []'],
  ['no space after a box', '- [ ]a'],
  ['an option below another', '  - [ ] a'],
])('%s among the options is told at its own line, and nothing else is', (_, odd) => {
  expect(errors(`## Who?\n\n- [ ] b\n  > Not b.\n- [ ] c\n${odd}\n- [ ] d\n`)).toEqual([
    'b.md:6:1: an option begins with [ ] or [x]. Write `- [ ]` at the start of the line, or `- [x]` where it is right.',
  ]);
});

test('a bank tells all its errors at once, from top to bottom', () => {
  const text = `---
date: soon
---

## Who?

\`\`\`quiz
kind: rumour
id: A
\`\`\`

- [ ] a
- [ ] A

##

**Answer:** x
`;
  expect(errors(text).map(each => each.split('. ')[0])).toEqual([
    'b.md:2:1: `date` is "soon", and must be a day such as 2025-12-02',
    'b.md:8:1: `kind` is "rumour", and must be one of fact, statement, opinion, forecast',
    'b.md:9:1: `id` is "A", and must be a slug: lower-case letters, digits and hyphens',
    'b.md:12:1: no option is marked as right',
    'b.md:13:1: two options are "A"',
    'b.md:15:1: the question has no stem',
  ]);
});

test('an error cannot steer the terminal', () => {
  expect(errors(quiz('kind: "\\e[2J"')).join()).toContain('`kind` is "␛[2J"');
  const result = readBank('');
  const [error] = result.ok ? [] : result.errors;
  expect(error && line('\u001b]0;x\u0007.md', error)).toMatch(/^␛\]0;x␇\.md:1:1: /);
});

const OPTIONS = '\n\n- [x] one\n- [ ] two\n';

test.each([
  ['type: order', '`type` says order, and the answers are those of choice'],
  ['tolerance: 2', '`tolerance` is for a number, and the answer is none'],
  ['by: Ana Kral', '`by` and `paragraph` tell of the `evidence`, and there is none'],
  ['typed: [x]\ntype: several', '`type` says several, and the answers are those of choice'],
  ['paragraph: 2', '`by` and `paragraph` tell of the `evidence`, and there is none'],
])('%s does not fit a question with options and no evidence', (block, what) => {
  expect(errors(quiz(block, OPTIONS))).toEqual([`b.md:3:1: ${what}. Mend it, or take it out.`]);
});

test('front matter that does not end', () => {
  expect(errors(`---\ntitle: The bridge\n\n## Who?${ANSWER}`)).toContain(
    'b.md:1:1: the front matter does not end. Close it with a line `---`.',
  );
});

test('an id that is there twice is told of even where another error keeps its question out', () => {
  const broken = quiz('id: a', '\n\n- [x] a\n- [ ]\n- [ ] b\n');
  expect(errors(`${broken}\n${quiz('id: a')}`)).toEqual([
    'b.md:8:1: an option is empty. Write its text.',
    'b.md:11:1: the question has the id "a", which the one in line 1 has. Give each an `id` of its own in its quiz block.',
  ]);
});
