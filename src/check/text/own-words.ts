import type { Question } from '../../bank/model';
import { hasRun, wordsOf } from './words';

/** What can be read before answering: stem and hint. */
export function beforeAnswering({ stem, hint }: Question): readonly string[] {
  return hint === undefined ? [stem] : [stem, hint];
}

/** What a question offers to choose from, order or match. */
export function offered(question: Question): readonly string[] {
  switch (question.type) {
    case 'choice':
    case 'several':
      return question.options.map(({ text }) => text);
    case 'order':
      return question.items;
    case 'match':
      return question.pairs.flatMap(({ left, right }) => [left, right]);
    default:
      return [];
  }
}

/** All that a question says in the bank's own voice: everything but its evidence. */
export function ownWords(question: Question): readonly string[] {
  const { explanation } = question;
  return [
    ...beforeAnswering(question),
    ...offered(question),
    ...('options' in question ? question.options.flatMap(({ feedback }) => feedback ?? []) : []),
    ...(explanation === undefined ? [] : [explanation]),
  ];
}

/** Whether words are not the bank's but the article's, which the question repeats. */
export function isOfArticle({ evidence }: Question, words: string): boolean {
  return hasRun(wordsOf(evidence?.text ?? ''), wordsOf(words));
}
