import type { Question } from '../../bank/model';
import type { Fault, Rule } from '../rule';
import type { Subject } from '../subject';
import { hasWords, quotations, quotationsIn, quotes } from '../text/quotes';
import { asksWhoSaid, distractors, SAYS } from './speaker';

/** Fewer words in quotation marks may be a name, a title, or irony, where nobody is said to say them. */
const FEWEST_WORDS = 4;

export const QUOTATION: readonly Rule[] = [
  {
    name: 'quotation-not-in-article',
    severity: 'error',
    why: 'A made-up quotation puts words into the mouth of somebody real',
    source: 'Associated Press Stylebook, "quotations in the news"',
    ofQuestion: (question, subject) => [
      ...inDistractors(question, subject),
      ...inOtherTexts(question, subject),
    ],
  },
];

function inDistractors(question: Question, { quoted, article }: Subject): readonly Fault[] {
  return distractors(question).flatMap(text =>
    quotations(text)
      .filter(words => !quoted.some(each => quotes(each, words)))
      .map(words => ({
        what: `"${words}" is in quotation marks, and ${article ? 'the article quotes nobody so' : "the bank's evidence has no such words"}`,
        mend: article
          ? 'Take words that the article quotes, or take the marks away'
          : 'Take words that the article quotes, or give the article with --article',
        at: text,
      })),
  );
}

/** What is said around the options may quote any words of the article, also those of its own. */
function inOtherTexts(question: Question, { article }: Subject): readonly Fault[] {
  if (!article) return [];
  const { stem, hint, explanation } = question;
  const feedback = 'options' in question ? question.options.map(each => each.feedback) : [];
  const inStem = quotationsIn(stem).filter(each => asksWhoSaid(question) || isSpoken(each));
  const inRest = [hint, ...feedback, explanation]
    .flatMap(text => quotationsIn(text ?? ''))
    .filter(isSpoken);
  return [...inStem, ...inRest]
    .map(({ words }) => words)
    .filter(words => !hasWords(article.words, words))
    .map(words => ({
      what: `"${words}" is in quotation marks, and does not stand in the article`,
      mend: 'Copy the words from the article, or take the marks away',
      at: words,
    }));
}

function isSpoken({ words, before }: { words: string; before: string }): boolean {
  return words.trim().split(/\s+/).length >= FEWEST_WORDS || SAID.test(before);
}

const SAID = new RegExp(`${SAYS.source}[:,]? *$`, 'i');
