import type { Question } from '../bank/model';
import type { Feedback } from '../quiz/feedback';

/** The stem, and what there is to choose from. */
export function questionLines(question: Question, shown: readonly string[]): readonly string[] {
  return [
    ...question.stem.split('\n\n'),
    ...(question.type === 'match'
      ? [...question.pairs.map(({ left }) => `  - ${left}`), 'To pair with:']
      : []),
    ...shown.map((option, index) => `  ${index + 1}. ${option}`),
  ];
}

/** How a question is answered, without a full stop. */
export function howTo({ type }: Question): string {
  return HOW[type];
}

const HOW: Readonly<Record<Question['type'], string>> = {
  choice: 'Answer with a number, a letter or the words',
  several: 'Answer with all that are right, such as 1 3',
  typed: 'Type the answer',
  number: 'Type a number, in digits or words',
  order: 'Answer with the numbers in the right order',
  match: 'Answer with a number for each, in their order',
};

/** What is said of an answer. */
export function feedbackLines(said: Feedback): readonly string[] {
  const { verdict, key, evidence, chosen, explanation } = said;
  return [
    verdict,
    ...key.map(line => `  ${line}`),
    ...(evidence ? [`The article: ${evidence.text}`, `(${evidence.source})`] : []),
    ...chosen,
    ...(explanation ? explanation.split('\n\n') : []),
  ];
}
