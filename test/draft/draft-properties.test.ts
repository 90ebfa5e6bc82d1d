import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBank } from '../../src/bank/read';
import { visible } from '../../src/bank/visible';
import { checkBank } from '../../src/check/check';
import { articleOf } from '../../src/draft/article';
import { draft } from '../../src/draft/draft';

const SHARED = join(import.meta.dirname, '../../../shared');
const WIKINEWS = join(SHARED, 'quotes/wikinews');
const TALKS = join(SHARED, 'article/peace-talks.txt');

const files = existsSync(SHARED)
  ? [
      TALKS,
      ...readdirSync(WIKINEWS)
        .filter(name => name.endsWith('.txt'))
        .map(name => join(WIKINEWS, name)),
    ]
  : [];

describe.skipIf(files.length === 0)('Of real articles (in ../shared):', () => {
  test.each(files.map(file => [file]))('what is drafted from %s is sound', file => {
    expectSound(readFileSync(file, 'utf8'));
  });

  test('the peace talks give a handful of questions', () => {
    const drafted = draft(articleOf(readFileSync(TALKS, 'utf8')));
    expect(drafted.ok && drafted.bank.questions.length).toBeGreaterThanOrEqual(5);
  });
});

const word = fc.constantFrom(
  ...[
    'Ann Lee',
    'Mr. Smith',
    'Paul Smith',
    'the mayor',
    'said',
    'told',
    'called',
    'that',
    'he',
    'it',
    'they',
  ],
  ...[
    '"We',
    'will pay"',
    '“The',
    'end”',
    'in Paris',
    'in Rome',
    'in Berlin',
    '5 people',
    '$2.5 million',
    '12%',
  ],
  ...[
    'sixth trip',
    'In 1995,',
    'on Tuesday',
    ', who',
    'But',
    'a',
    'of',
    'the',
    'bridge',
    'plan',
    '.',
    ',',
    '?',
  ],
  ...[
    "''",
    '``',
    "'",
    '…',
    '—',
    '(',
    ')',
    '[',
    '\u0000',
    '\u2028',
    '🙂',
    'é',
    '____',
    '<!--',
    '-->',
    '```',
    '##',
  ],
);
const prose = fc
  .array(
    fc.tuple(fc.array(word, { minLength: 3, maxLength: 25 }), fc.constantFrom('. ', '\n\n', '.\n')),
  )
  .map(sentences => sentences.map(([words, end]) => words.join(' ') + end).join(''));

test('whatever the text is, a draft of it is sound or says why there is none', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 300 })), expectSound),
    { numRuns: 300 },
  );
});

/** The draft can be read back, no error is found in it, and every excerpt stands in the article. */
function expectSound(text: string): void {
  const article = articleOf(text);
  const drafted = draft(article, { all: true });
  expect(draft(article, { all: true })).toEqual(drafted);
  if (!drafted.ok) {
    expect(drafted.why).toMatch(/^\p{Lu}.*\.$/u);
    return;
  }
  const read = readBank(drafted.text);
  expect(read.ok ? [] : read.errors).toEqual([]);
  if (!read.ok) return;
  const { questions } = read.source.bank;
  const stems = questions.map(({ stem }) => stem);
  expect(new Set(stems).size).toBe(stems.length);
  const words = visible(text).replace(/\s+/g, ' ');
  for (const { evidence } of questions) expect(words).toContain(evidence?.text);
  const errors = checkBank(read.source.bank, { article }).filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors.map(({ what, question }) => `${question}: ${what}`)).toEqual([]);
}
