import type { Question } from '../../bank/model';
import { plainNumber } from '../../quiz/number';
import type { Rule } from '../rule';
import { isName, joined, nameWords } from '../text/names';
import { isCount, isNumbered, numbersIn, quantityOf } from '../text/numbers';
import { inMarks, quotations, quotes } from '../text/quotes';
import { holds, typewritten } from '../text/typography';
import { areAkin, hasRun, isContent, wordsOf } from '../text/words';

const MOST_WORDS = 30;

export const EVIDENCE: readonly Rule[] = [
  {
    name: 'no-evidence',
    severity: 'warning',
    why: 'Feedback that explains teaches far more than the right answer alone',
    source: 'Van der Kleij et al. 2015',
    ofQuestion: ({ evidence }) =>
      evidence
        ? []
        : [
            {
              what: 'the question has no evidence',
              mend: 'Copy the words of the article that prove the key into `evidence`',
            },
          ],
  },
  {
    name: 'evidence-too-long',
    severity: 'error',
    why: 'Long excerpts are not read, and an article may be quoted only briefly',
    source: 'Berne Convention, article 10',
    ofQuestion: ({ evidence }) => {
      const length = evidence?.text.split(/\s+/).length ?? 0;
      if (!evidence || length <= MOST_WORDS) return [];
      return [
        {
          what: `the evidence has ${length} words, and may have ${MOST_WORDS}`,
          mend: 'Keep the words that prove the key',
          at: evidence.text,
        },
      ];
    },
  },
  {
    name: 'evidence-not-in-article',
    severity: 'error',
    why: 'An excerpt that is not word for word puts words into the mouth of whoever is cited',
    source: 'Associated Press Stylebook, "quotations in the news"',
    ofQuestion: ({ evidence }, { article }) => {
      if (!evidence || !article) return [];
      const excerpt = typewritten(evidence.text);
      const { paragraphs } = article;
      const { paragraph } = evidence;
      const at = evidence.text;
      const place = paragraphs.findIndex(text => holds(text, excerpt)) + 1;
      if (place === 0 && !holds(paragraphs.join(' '), excerpt)) {
        const what = 'the evidence does not stand in the article word for word';
        return [{ what, mend: 'Copy it from the article, without leaving words out', at }];
      }
      const isThere = paragraph === undefined || place === 0;
      if (isThere || holds(paragraphs[paragraph - 1] ?? '', excerpt)) return [];
      const what = `the evidence does not stand in paragraph ${paragraph}, but in ${place}`;
      return [{ what, mend: `Write \`paragraph: ${place}\``, at }];
    },
  },
  {
    name: 'answer-not-in-evidence',
    severity: 'error',
    why: 'Who is told that an answer was wrong must be able to see that it was',
    source: 'Van der Kleij et al. 2015',
    ofQuestion: question => {
      const { evidence, explanation } = question;
      if (!evidence) return [];
      const told = explanation?.replace(/\bparagraphs? \d+/gi, 'paragraph');
      const text = [evidence.text, evidence.by, told].filter(Boolean).join('\n');
      return answers(question, text)
        .filter(forms => !forms.some(form => canBeRead(form, text)))
        .map(([form = '']) => ({
          what: `${inMarks(form)} can be read neither off the evidence nor off the explanation`,
          mend: 'Quote the words that say it, or say it in the explanation',
          at: form,
        }));
    },
  },
];

/** The answers that are names, numbers or quotations: each in all of its forms. */
function answers(question: Question, text: string): readonly (readonly string[])[] {
  // "Third party" has a number in it, and among "second trip" and "third trip" that is the answer.
  const areNumbers =
    'options' in question && question.options.every(({ text }) => isNumbered(text));
  const isNumber = (form: string) =>
    isCount(form) || plainNumber(form) !== undefined || (areNumbers && isNumbered(form));
  const keys = (forms: readonly string[]) =>
    forms.some(form => isNumber(form) || quotations(form).length > 0 || isNameIn(form, text))
      ? [forms]
      : [];
  switch (question.type) {
    case 'choice':
    case 'several':
      return question.options
        .filter(({ right }) => right)
        .flatMap(({ text }) => {
          const typed = question.type === 'choice' ? question.typed : undefined;
          return keys([text, ...(typed ?? [])]);
        });
    case 'typed':
      return keys(question.forms);
    case 'number':
      return [[`${question.value}`]];
    default:
      return [];
  }
}

/** A name has its capitals elsewhere, too: "Fewer Trips" is none where "trips" are told of. */
function isNameIn(form: string, text: string): boolean {
  const lower = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu));
  return isName(form) && !wordsOf(form).some(word => isContent(word) && lower.has(word));
}

function canBeRead(answer: string, text: string): boolean {
  const quoted = quotations(answer);
  if (quoted.length > 0) {
    return quoted.every(each => quotes(typewritten(text), each));
  }
  const quantity = quantityOf(answer);
  if (quantity && numbersIn(text).includes(quantity.value)) return true;
  const all = wordsOf(text);
  if (!isName(answer)) return hasRun(all, wordsOf(answer));
  return joined(answer).every(name => {
    // The surname alone will do, and Russia can be read off "Russian".
    const last = nameWords(name).at(-1) ?? '';
    return hasRun(all, wordsOf(name)) || all.some(word => areAkin(word, last));
  });
}
