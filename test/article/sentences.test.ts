import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../src/article/article';
import { sentencesOf } from '../../src/article/sentences';

/** The sentences of a text, as they stand in it. */
function sentences(text: string): readonly string[] {
  return sentencesOf(articleOf(text)).map(({ start, end }) => text.slice(start, end));
}

/** Each is written with its sentences parted by a line. */
const PARTED = {
  'question marks and exclamation marks': 'Who left? | He did! | She stayed.',
  'titles before names': 'Sen. Novak met Mr. Kral and Dr. Mala. | They spoke.',
  'ranks in a row': 'Lt. Col. Kral and Maj. Gen. Novak spoke. | He left.',
  'a state behind a party': 'Novak, D-Fla. Senator until May, spoke. | He left.',
  'what is behind a name': 'Novak Jr. spoke. | Lipa Inc. Chairman Kral left.',
  months: 'It opened on Jan. 5, 2024. | In Feb. Kral closed it.',
  'initials that are parted': 'J. K. Novak spoke. | George W. Bush left.',
  'initials of a country': 'The U.S. president spoke in the U.K. on Monday. | He left.',
  'initials before a name': 'U.S. President Kral met J.K. Novak. | He left.',
  'a time before a day': 'He came at 5 p.m. Monday. | He left.',
  'a question with its speaker': '"Who left?" he asked. | "It was me!" | She stayed.',
  'a country at the end': 'He lives in the U.S. | She left.',
  'a number of a house': 'He lives at No. 10 Downing Street. | It is old.',
  'a number at the end': 'The bridge is No. 1. | He left.',
  'a time of day': 'He came at 9 a.m. on Monday. | He left.',
  'a time of day at the end': 'He came at 9 a.m. | Then he left.',
  'decimal numbers and amounts': 'It rose by 3.4 percent, to $3.50. | He paid.',
  addresses: 'It stands at www.lipa.org. | He left.',
  'an ellipsis within': 'It was… good, or was it ... not? | He left.',
  'a quotation that is a sentence': '"It is safe." | He left.',
  'a quotation with its speaker': '“It is safe,” she said. | “We checked.” | He left.',
  'a quotation at the end': 'He spoke of "the end." | Then he spoke of “more”. | She left.',
  parentheses: 'He spoke (and he was right.) | She left.',
} satisfies Record<string, string>;

describe('a sentence ends where a reader would end it', () => {
  test.each(Object.entries(PARTED))('%s', (_, parted) => {
    const parts = parted.split(' | ');
    expect(sentences(parts.join(' '))).toEqual(parts);
  });
});

test('no sentence runs over the end of a paragraph', () => {
  expect(sentences('Bridge to open\n\nIt was shut in Nov.\nIt is safe.')).toEqual([
    'Bridge to open',
    'It was shut in Nov.',
    'It is safe.',
  ]);
});

test('of a long paragraph, no sentence is cut in two', () => {
  const all = Array.from({ length: 300 }, (_, index) => `Sen. Novak crossed bridge No. ${index}.`);
  expect(sentences(all.join(' '))).toEqual(all);
});

test('whatever the text, its sentences have everything in them but the white space between', () => {
  const word = fc.constantFrom(
    'Kral',
    'said',
    'U.S.',
    'Sen.',
    '3.4',
    '"No',
    'way."',
    '…',
    '?',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' }))), words => {
      const text = words.join(' ');
      const parts = sentences(text);
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const part of parts) expect(part).toBe(part.trim());
    }),
  );
});
