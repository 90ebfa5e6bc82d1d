import fc from 'fast-check';
import type { Bank, Forms, Kind, Option, Question, Sureness } from '../../src/bank/model';

/** Texts that Markdown, YAML or a table would make something else of. */
const NASTY = [
  '*a*',
  '_a_ b_c',
  '1. x',
  '# x',
  'x #',
  '[x] y',
  '[ ] y',
  '- [x] y',
  'a | b',
  'a \\| b',
  'a\\',
  '\\\\',
  'http://a_b',
  '<b>',
  '<!-- a -->',
  '`a`',
  '```',
  '> a',
  '---',
  '===',
  '|---|---|',
  '[a]: b',
  '[a](b)',
  '![a](b)',
  '**Answer:** a',
  '&amp;',
  'a: b # c',
  '"a" & \'b\'',
  '28',
  '1,200',
  '-3.5',
  '2025-12-02',
  'null',
  'true',
  '~~a~~',
  '+ a',
  'a@b.org',
  '«é» — 日本',
  '👩‍🚀',
];

const CHARACTERS = [...'ab Zé日.,:;!?#*_-+=|\\/`\'"~<>()[]{}&@%$^0123'];

/** One trimmed line of plain text, as a bank holds it. */
export const text: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 24 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY)).map(pair => pair.join(' ')),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a bank's text has none of these
  .map(raw => raw.replace(/[\0-\x1f\x7f-\x9f\s]+/g, ' ').trim())
  .filter(Boolean);

const paragraphs = fc.array(text, { minLength: 1, maxLength: 3 }).map(each => each.join('\n\n'));

// A stem's own "Q1 · " is what a reader takes for the question's number.
const stem = paragraphs.filter(value => !/^Q\d/.test(value));

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);

const fold = (value: string) => value.toLowerCase().replace(/\s+/g, ' ');

const several = (minLength: number) =>
  fc.uniqueArray(text, { minLength, maxLength: 5, selector: fold });

const extra = fc.dictionary(
  fc.stringMatching(/^x-[a-z]{1,5}$/),
  fc.oneof(text, paragraphs, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text)),
  { maxKeys: 2, noNullPrototype: true },
);

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** Without the keys that are undefined: a bank never has them. */
function dense<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}

const evidence = fc
  .record({ text, by: optional(text), paragraph: optional(fc.integer({ min: 1, max: 99 })) })
  .map(dense);

const common = {
  id: slug,
  stem,
  topic: optional(text),
  kind: optional(fc.constantFrom<Kind>('fact', 'statement', 'opinion', 'forecast')),
  evidence: optional(evidence),
  hint: optional(text),
  explanation: optional(paragraphs),
  draft: optional(fc.constantFrom<Sureness>('sure', 'unsure')),
  waive: optional(fc.dictionary(slug, fc.oneof(text, fc.constant('')), { noNullPrototype: true })),
  extra,
};

const options = (minKeys: number, maxKeys: number) =>
  several(Math.max(2, minKeys)).chain(texts =>
    fc
      .tuple(
        fc.subarray(texts, {
          minLength: minKeys,
          maxLength: Math.min(maxKeys, texts.length),
        }),
        fc.array(optional(text), { minLength: texts.length, maxLength: texts.length }),
      )
      .map(([keys, notes]) =>
        texts.map<Option>((each, index) =>
          dense({ text: each, right: keys.includes(each), feedback: notes[index] }),
        ),
      ),
  );

const number = fc.oneof(
  fc.integer(),
  fc.double({ noDefaultInfinity: true, noNaN: true }).map(value => value + 0),
);

const forms = fc
  .tuple(text, fc.array(text, { maxLength: 3 }))
  .map(([first, rest]): Forms => [first, ...rest]);

export const question: fc.Arbitrary<Question> = fc
  .oneof(
    fc.record({
      ...common,
      type: fc.constant('choice' as const),
      options: options(1, 1),
      typed: optional(forms),
    }),
    fc.record({ ...common, type: fc.constant('several' as const), options: options(2, 5) }),
    fc.record({
      ...common,
      type: fc.constant('typed' as const),
      forms,
    }),
    fc.record({
      ...common,
      type: fc.constant('number' as const),
      value: number,
      tolerance: fc.oneof(fc.constant(0), fc.nat()),
    }),
    fc.record({ ...common, type: fc.constant('order' as const), items: several(2) }),
    fc.record({
      ...common,
      type: fc.constant('match' as const),
      columns: fc.record({ left: text, right: text }),
      pairs: several(2).chain(lefts =>
        fc
          .array(text, { minLength: lefts.length, maxLength: lefts.length })
          .map(rights => lefts.map((left, index) => ({ left, right: rights[index] ?? left }))),
      ),
    }),
  )
  .map(dense);

/** A key of such a name would be no key. */
const isKey = (name: string) => !['__proto__', 'prototype', 'constructor'].includes(name);
const sideName = text.filter(isKey);

const day = fc.constantFrom('2025-12-02', '2024-02-29');

export const bank: fc.Arbitrary<Bank> = fc
  .record({
    title: text,
    lang: fc.constantFrom('en', 'de', 'pt-BR'),
    date: optional(day),
    expires: optional(day),
    article: optional(
      fc
        .record({
          title: optional(text),
          outlet: optional(text),
          url: optional(text),
          file: optional(text),
          sha256: optional(fc.stringMatching(/^[0-9a-f]{64}$/)),
        })
        .map(dense),
    ),
    sides: optional(
      fc.dictionary(sideName, fc.array(text, { maxLength: 3 }), { noNullPrototype: true }),
    ),
    description: optional(text),
    author: optional(text),
    license: optional(text),
    tags: fc.array(text, { maxLength: 3 }),
    heading: optional(text),
    briefing: fc.oneof(fc.constant(''), paragraphs),
    questions: fc.uniqueArray(question, { minLength: 1, maxLength: 4, selector: each => each.id }),
    extra,
  })
  .map(dense);
