import type { ChoiceQuestion } from '../../bank/model';
import { keyOf } from '../../quiz/key';
import { numberIn } from '../../quiz/number';
import { compare } from '../../quiz/typed';
import type { Rule } from '../rule';
import { isPerson, type Subject } from '../subject';
import { areOneName, nameWords } from '../text/names';
import { inMarks } from '../text/quotes';
import { areAkin, isContent, wordsOf } from '../text/words';

export const TYPED: readonly Rule[] = [
  {
    name: 'typed-is-not-key',
    severity: 'error',
    why: 'Who knows the answer is told that it is wrong on the day when it is asked typed',
    source: 'the bank format',
    ofQuestion: (question, subject) => {
      if (question.type !== 'choice' || !question.typed) return [];
      const forms = question.typed.filter(form => isAnother(form, question, subject));
      if (forms.length === 0) return [];
      const said = forms.map(inMarks).join(', ');
      return [
        {
          what: `${said} ${forms.length === 1 ? 'is' : 'are'} right in \`typed\`, and the key is ${inMarks(keyOf(question))}`,
          mend: 'Mark the option that is right, or write only forms of it into `typed`',
          at: 'typed:',
        },
      ];
    },
  },
];

/** Whether a form is of something else than the key. */
function isAnother(form: string, question: ChoiceQuestion, subject: Subject): boolean {
  const key = keyOf(question);
  if (isFormOf(form, key)) return false;
  if (question.options.some(({ text, right }) => !right && isFormOf(form, text))) return true;
  if (isPerson(key, question, subject) && wordsOf(key).length > 1) {
    return !isLike(form, key) && !nameWords(form).every(subject.isKnown);
  }
  // Of other answers there are many forms: one that has to do with the key is enough.
  return !question.typed?.some(each => isFormOf(each, key) || isLike(each, key));
}

/** Whether the grader would take the one for the other, or a last name for the whole name. */
function isFormOf(form: string, text: string): boolean {
  const value = numberIn(text);
  return (
    compare(form, [text]).match !== 'none' ||
    compare(text, [form]).match !== 'none' ||
    areOneName(form, text) ||
    (value !== undefined && numberIn(form) === value)
  );
}

/** Whether a form has a word of the key, or one is short for the other. */
function isLike(form: string, key: string): boolean {
  if (numberIn(key) !== undefined && numberIn(form) !== undefined) return false;
  const [own, others] = [wordsOf(form), wordsOf(key)];
  const isShared = own.some(
    word => others.includes(word) || (isContent(word) && others.some(each => areAkin(each, word))),
  );
  return isShared || areInitials(form, key) || areInitials(key, form);
}

function areInitials(short: string, long: string): boolean {
  const initials = long.match(/(?<![\p{L}\p{N}'’])\p{Lu}/gu)?.join('') ?? '';
  return initials.length > 1 && short.replace(/[.\s]/g, '') === initials;
}
