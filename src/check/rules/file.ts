import type { Rule } from '../rule';

/** What is wrong with the file of a bank, and with its article. */
export const FILE: readonly Rule[] = [
  {
    name: 'unreadable',
    severity: 'error',
    why: 'A bank with errors cannot be played',
    source: 'the bank format',
  },
  {
    name: 'unknown-key',
    severity: 'warning',
    why: 'A key that is misspelt does nothing',
    source: 'the bank format',
  },
  {
    name: 'no-id',
    severity: 'warning',
    why: 'Without an id of its own, a question that is reworded loses what learners know of it',
    source: 'the bank format',
  },
  {
    name: 'not-looked-at',
    severity: 'warning',
    why: 'Rules write questions that nobody would ask: of those of published programs, 27 to 52 in 100 were usable',
    source: 'the bank format',
    ofQuestion: ({ draft }) =>
      draft === undefined
        ? []
        : [
            {
              what: 'the question was drafted, and nobody has kept it yet',
              mend: 'Read it beside the article; then take out its `draft`, or the question',
              at: `draft: ${draft}`,
            },
          ],
  },
  {
    name: 'article-missing',
    severity: 'warning',
    why: 'Without the article no excerpt can be compared with it',
    source: 'the bank format',
  },
  {
    name: 'article-differs',
    severity: 'error',
    why: 'An article that was changed since may say something else',
    source: 'the bank format',
    ofBank: ({ bank, article }) => {
      const wanted = bank.article?.sha256?.toLowerCase();
      if (wanted === undefined || article?.sha256 === undefined) return [];
      if (article.sha256.toLowerCase() === wanted) return [];
      return [
        {
          what: 'the article is not the one whose sha256 the bank names',
          mend: `Give that article; or compare every excerpt with this one, and write \`sha256: ${article.sha256}\``,
          at: 'sha256:',
        },
      ];
    },
  },
  {
    name: 'unknown-speaker',
    severity: 'warning',
    why: 'A name that is misspelt in `sides` is missing from the balance',
    source: 'the bank format',
    ofBank: ({ bank, timesQuoted }) =>
      Object.entries(bank.sides ?? {}).flatMap(([side, names]) =>
        names
          .filter(name => timesQuoted(name) === 0)
          .map(name => ({
            what: `"${name}" speaks for ${side}, and no question quotes them`,
            mend: 'Write the name as it is in `by`, or take it out',
            at: name,
          })),
      ),
  },
  {
    name: 'bad-waiver',
    severity: 'warning',
    why: 'A waiver that nobody can follow hides what it should explain',
    source: 'the bank format',
  },
];
