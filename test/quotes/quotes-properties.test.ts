import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf } from '../../src/article/article';
import { findQuotes, readArticle } from '../../src/quotes/find';

/** Texts of what attribution looks at, in any order. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        '"',
        '“',
        '”',
        '«',
        '»',
        "''",
        '``',
        "'",
        '‘',
        '’',
        '\n',
        '\n\n',
        ' ',
        ' ',
        ' ',
        ',',
        '. ',
        ': ',
        '?',
        '—',
        '(',
        ')',
      ],
      ...[
        'said',
        'saying',
        'he',
        'she',
        'who',
        'and',
        'to',
        'the',
        'a spokesman',
        'Mr. ',
        'Olga',
        'Brandt',
        "Brandt's",
        'of',
      ],
      ...[
        'according to',
        'it holds',
        'told',
        'I am sure',
        '\u{1F600}',
        '\r\n',
        'al-Assad',
        'D-Ohio',
      ],
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));

test('a quote is a stretch of the article, and lies in one paragraph', () => {
  fc.assert(
    fc.property(text, source => {
      const article = articleOf(source);
      for (const quote of findQuotes(article)) {
        expect(quote.text).toBe(source.slice(quote.start, quote.end));
        expect(quote.text).toBe(quote.text.trim());
        expect(quote.text).not.toBe('');
        expect(
          article.paragraphs.some(({ start, end }) => start <= quote.start && quote.end <= end),
        ).toBe(true);
      }
    }),
  );
});

test('quotes stand in order and never overlap', () => {
  fc.assert(
    fc.property(text, source => {
      let last = 0;
      for (const { start, end } of findQuotes(articleOf(source))) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});

test('a mention is words of the article, outside of every quotation', () => {
  fc.assert(
    fc.property(text, source => {
      const quotes = findQuotes(articleOf(source));
      for (const { speaker } of quotes) {
        if (!speaker) continue;
        expect(speaker.mention).toBe(source.slice(speaker.start, speaker.end));
        expect(speaker.mention).not.toBe('');
        expect(quotes.some(({ start, end }) => start < speaker.end && speaker.start < end)).toBe(
          false,
        );
      }
    }),
  );
});

test('who is usable is one of the people, and named by one of their aliases or a pronoun', () => {
  fc.assert(
    fc.property(text, source => {
      const { people, quotes } = readArticle(articleOf(source));
      for (const { usable, speaker } of quotes) {
        if (!usable) continue;
        expect(people).toContain(speaker?.person);
        const { aliases } = speaker?.person ?? { aliases: [] };
        expect([
          ...aliases.map(alias => alias.toLowerCase()),
          'he',
          'she',
          'who',
          'his',
          'her',
        ]).toContain(speaker?.mention.replace(/\s+/g, ' ').toLowerCase());
      }
    }),
  );
});

test('the same article has the same quotes, whatever was read before', () => {
  fc.assert(
    fc.property(text, text, (source, other) => {
      const before = findQuotes(articleOf(source));
      findQuotes(articleOf(other));
      expect(findQuotes(articleOf(source))).toEqual(before);
    }),
  );
});

test('any text at all can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), source => {
      readArticle(articleOf(source));
    }),
  );
});

test.each([
  ['marks', '"'],
  ['opening marks', '“a '],
  ['short quotations', '"a" '],
  ['one name', 'Bob Bell said '],
  ['verbs', 'and said '],
  ['commas', 'a, said, '],
  ['relative clauses', 'who said "a" '],
  ['paragraphs that stay open', '“a b\n'],
  ['apostrophes', "'a "],
  ['adverbs', 'really '],
])('%s without end take no longer than they must', (_, part) => {
  // A quadratic search would need an hour here.
  const source = part.repeat(Math.ceil(1_000_000 / part.length));
  expect(findQuotes(articleOf(source)).length).toBeLessThanOrEqual(source.length);
});

test('a long article of many paragraphs and no mark is soon read to its end', () => {
  const text = 'The river rose over the bridge of the town in the evening.\n'.repeat(100_000);
  expect(findQuotes(articleOf(text))).toEqual([]);
});
