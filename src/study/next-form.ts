import type { Question } from '../bank/model';
import { keys } from '../quiz/key';
import type { Card } from './schedule';

/**
 * The question as it is asked next. Choices come first; once a fact is stable it is asked typed, which
 * teaches more (Yang et al. 2021), where its bank has a typed form of it.
 *
 * @param typedFrom days of stability from which it is typed
 */
export function nextForm(question: Question, card: Card, typedFrom: number): Question {
  if (question.type !== 'choice' || !question.typed || card.stability < typedFrom) return question;
  const { options, typed, ...common } = question;
  const [first, ...others] = typed;
  // The words that were right as an option are never wrong.
  const forms = new Set([...others, ...keys(options)]);
  forms.delete(first);
  return { ...common, type: 'typed', forms: [first, ...forms] };
}
