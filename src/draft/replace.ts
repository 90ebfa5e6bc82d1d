import type { Bank, Question } from '../bank/model';
import { checkQuestions } from '../check/check';
import { inOrder } from '../check/rules/options';

/** Another distractor in the place of one. */
export interface Replacement {
  readonly option: string;
  readonly by: string;
  /** What the new one really was, where that is known. */
  readonly feedback?: string;
}

/** The distractors of a question, which may be replaced. */
export function distractors(question: Question): readonly string[] {
  if (question.type !== 'choice' && question.type !== 'several') return [];
  return question.options.filter(({ right }) => !right).map(({ text }) => text);
}

/** What was said of the old option goes with it. Numbers stay in order. */
export function replaced(question: Question, { option, by, feedback }: Replacement): Question {
  if (question.type !== 'choice' && question.type !== 'several') return question;
  const options = question.options.map(each =>
    each.text === option
      ? { text: by, right: false, ...(feedback !== undefined && { feedback }) }
      : each,
  );
  return { ...question, options: inOrder(options) ?? options };
}

/** Why one option can't stand in the place of another, in a sentence; none where it can. */
export function refusedOption(
  bank: Bank,
  question: Question,
  { option, by }: Replacement,
): string | undefined {
  if (question.type !== 'choice' && question.type !== 'several') return 'It has no distractors.';
  if (!distractors(question).includes(option)) return `“${option}” is no distractor.`;
  if (by.trim() === '') return 'An option needs words.';
  const others = question.options.filter(({ text }) => text !== option);
  const isThere = by === option || others.some(({ text }) => fold(text) === fold(by));
  if (isThere) return 'That is an option already.';
  const last = { ...question, options: [...others, { text: by, right: false }] };
  const questions = bank.questions.map(each => (each === question ? last : each));
  const twice = checkQuestions({ ...bank, questions }).find(
    ({ question: id, rule, at }) => id === question.id && rule === 'same-option-twice' && at === by,
  );
  return twice && `${twice.what}.`;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
