import { expect, test } from 'vitest';
import { articleOf } from '../../src/article/article';
import { alternatives } from '../../src/draft/alternatives';
import { readingOf } from '../../src/draft/reading';
import { options, question } from '../check/bank-of';

const READING = readingOf(
  articleOf(`Council of Lipno closes the old bridge

About 3,200 people cross the bridge on foot every day, according to the Ministry of Transport.

"Safety comes before every other wish the town may have," said Mayor Ana Kral.

"Our drivers lose two hours a day," said Eva Mala, who owns a transport company.

"The region will pay for the inspection," said Petr Svoboda, a spokesman for the region.

Kral was elected in 2022 with 54 percent of the vote. It was the sixth inspection of the year.

The steel for it comes from factories in Vienna, and is tested in Prague and in Berlin.
`),
);

function instead(evidence: string, ...texts: readonly string[]): readonly string[] {
  const asked = question({ evidence: { text: evidence }, options: options(...texts) });
  return alternatives(asked, READING);
}

test('instead of a number there are others near the key, written like it', () => {
  const crossing = 'About 3,200 people cross the bridge on foot every day';
  expect(instead(crossing, '1,800', '2,500', '*3,200', '3,800')).toMatchInlineSnapshot(`
    [
      "1,600",
      "3,300",
      "4,500",
      "5,200",
    ]
  `);
  const elected = 'Kral was elected in 2022 with 54 percent of the vote.';
  expect(instead(elected, '36 percent', '*54 percent')).toMatchInlineSnapshot(`
    [
      "28 percent",
      "43 percent",
      "51 percent",
      "63 percent",
      "66 percent",
      "77 percent",
      "94 percent",
    ]
  `);
  expect(instead('the sixth inspection', 'fifth', '*sixth', '7th')).toMatchInlineSnapshot(`
    [
      "third",
      "fourth",
      "eighth",
      "ninth",
    ]
  `);
});

test('what has no number as its key is no question for one', () => {
  expect(instead('About 3,200 people cross the bridge', 'on foot', '*every day')).toEqual([]);
  expect(instead('of another article', '27', '*28')).toEqual([]);
});

test('instead of a person or a place there are others of the article', () => {
  expect(instead('', '*Kral', 'Eva Mala')).toEqual(['Petr Svoboda']);
  expect(instead('comes from factories in Vienna', '*Vienna', 'Prague')).toEqual([]);
  expect(instead('is made in Vienna', '*Vienna', 'Prague')).toEqual(['Berlin']);
});
