import type { ChoiceQuestion, Option, Question } from '../../bank/model';
import { type Fault, ITEM_WRITING, type Rule } from '../rule';
import { A_KIND, OF_THE_ABOVE, VERDICT } from '../text/english';
import { isName } from '../text/names';
import { isCount, quantityOf } from '../text/numbers';
import { isOfArticle } from '../text/own-words';
import { inMarks, isQuotation } from '../text/quotes';
import { contentWords } from '../text/words';

/** A distractor this much shorter than the key looks like one. */
const SHORT = 0.75;

export const OPTIONS: readonly Rule[] = [
  {
    name: 'few-options',
    severity: 'warning',
    why: 'Every second guess between two options is right; three are enough',
    source: 'Rodriguez 2005',
    ofQuestion: question =>
      ofOptions(question, options =>
        question.type === 'choice' && options.length < 3 && !isVerdict(options)
          ? [{ what: 'the question has two options', mend: 'Add a distractor' }]
          : [],
      ),
  },
  {
    name: 'longest-is-key',
    severity: 'warning',
    why: 'Who knows nothing picks the longest option, since keys are often worded with most care',
    source: ITEM_WRITING,
    ofQuestion: question =>
      ofOptions(question, options => {
        if (question.type !== 'choice' || areOfGivenLength(question)) return [];
        const key = options.find(({ right }) => right)?.text ?? '';
        const others = options.filter(({ right }) => !right).map(({ text }) => text.length);
        if (Math.max(...others) >= SHORT * key.length) return [];
        return [
          {
            what: `the key has ${key.length} characters, and the longest distractor ${Math.max(...others)}`,
            mend: 'Shorten the key, or lengthen a distractor',
            at: key,
          },
        ];
      }),
  },
  {
    name: 'clue-in-stem',
    severity: 'warning',
    why: 'Who knows nothing picks the option that repeats a word of the stem',
    source: ITEM_WRITING,
    needs: 'English',
    ofQuestion: question =>
      ofOptions(question, options => {
        const stem = contentWords(question.stem);
        const others = options.filter(({ right }) => !right).map(({ text }) => contentWords(text));
        return options
          .filter(({ right }) => right)
          .flatMap(({ text }) => {
            const words = contentWords(text);
            const clue = stem.find(
              word => words.includes(word) && !others.some(each => each.includes(word)),
            );
            if (clue === undefined) return [];
            return [
              {
                what: `of the options, only the key has the stem's word "${clue}"`,
                mend: 'Say it in other words, or use the word in a distractor too',
                at: text,
              },
            ];
          });
      }),
  },
  {
    name: 'numbers-not-in-order',
    severity: 'warning',
    why: 'Numbers out of order cost time, and tell nothing about what is known',
    source: ITEM_WRITING,
    ofQuestion: question =>
      ofOptions(question, options =>
        inOrder(options)
          ? [
              {
                what: 'the numbers are not in order',
                mend: 'Put them from low to high, as --fix does',
                ...(options[0] && { at: options[0].text }),
              },
            ]
          : [],
      ),
  },
  {
    name: 'all-of-the-above',
    severity: 'warning',
    why: 'Who knows two of the options are right has the answer without knowing the third',
    source: ITEM_WRITING,
    needs: 'English',
    ofQuestion: question =>
      ofOptions(question, options =>
        options
          .filter(({ text }) => OF_THE_ABOVE.test(text) && !isOfArticle(question, text))
          .map(({ text }) => ({
            what: `"${text}" is an answer about the other options`,
            mend: 'Write a distractor, or check several boxes',
            at: text,
          })),
      ),
  },
  {
    name: 'true-false-contested',
    severity: 'warning',
    why: 'Who thinks a claim is false calls it so, whoever made it: that tells their view, not what they read',
    source: ITEM_WRITING,
    needs: 'English',
    ofQuestion: question =>
      ofOptions(question, options =>
        isVerdict(options) && question.kind !== undefined && question.kind !== 'fact'
          ? [
              {
                what: `the question asks for true or false on ${A_KIND[question.kind]}`,
                mend: 'Ask who said it, or what was said',
              },
            ]
          : [],
      ),
  },
  {
    name: 'mixed-options',
    severity: 'warning',
    why: 'An option of another sort than the rest is picked or struck out without knowing anything',
    source: ITEM_WRITING,
    ofQuestion: question =>
      ofOptions(question, options => {
        const sorts = options.map(({ text }) => sortOf(text));
        const [first] = sorts;
        const odd = sorts.findIndex(sort => sort !== first);
        if (odd === -1) return [];
        const at = options[odd]?.text ?? '';
        return [
          {
            what: `${inMarks(options[0]?.text ?? '')} is a ${first}, and ${inMarks(at)} a ${sorts[odd]}`,
            mend: 'Make all options of one sort',
            at,
          },
        ];
      }),
  },
];

function ofOptions(
  question: Question,
  find: (options: readonly Option[]) => readonly Fault[],
): readonly Fault[] {
  return 'options' in question ? find(question.options) : [];
}

/**
 * The options from low to high, where all are numbers of one unit and are not so.
 *
 * @returns undefined where nothing is to be put in order
 */
export function inOrder(options: readonly Option[]): readonly Option[] | undefined {
  const quantities = options.map(({ text }) => quantityOf(text));
  const unit = quantities[0]?.unit;
  if (quantities.some(each => each === undefined || each.unit !== unit)) return undefined;
  const values = new Map(options.map((option, index) => [option, quantities[index]?.value ?? 0]));
  const sorted = options.toSorted((a, b) => (values.get(a) ?? 0) - (values.get(b) ?? 0));
  return sorted.every((option, index) => option === options[index]) ? undefined : sorted;
}

function isVerdict(options: readonly Option[]): boolean {
  return options.every(({ text }) => VERDICT.test(text));
}

/** Whether nobody can word the options shorter or longer: names and numbers. */
function areOfGivenLength({ options, evidence }: ChoiceQuestion): boolean {
  if (options.every(({ text }) => sortOf(text) === 'number')) return true;
  const key = options.find(({ right }) => right)?.text ?? '';
  // Every option has a capital; a name has it in the middle of a sentence, too.
  const isNamed = isName(key) || /[\p{L}\p{N},] $/u.test(evidence?.text.split(key, 1)[0] ?? '');
  return isNamed && options.every(({ text }) => isName(`X ${text}`));
}

function sortOf(text: string): 'number' | 'quotation' | 'text' {
  if (isQuotation(text)) return 'quotation';
  return isCount(text) || /^(?:none|zero)$/i.test(text) ? 'number' : 'text';
}
