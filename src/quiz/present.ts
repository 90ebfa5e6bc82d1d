import type { Question } from '../bank/model';
import { numberIn } from './number';
import { shuffle } from './random';

/**
 * What the learner is shown to choose from: options, right-hand sides, or items to put in order.
 * The seed and the question's id decide the order, so that it is the same on every machine.
 */
export function present(question: Question, seed: number): readonly string[] {
  switch (question.type) {
    case 'choice':
    case 'several': {
      const texts = question.options.map(option => option.text);
      return keepsOrder(texts) ? texts : shuffle(texts, seed, question.id);
    }
    case 'match':
      return shuffle([...new Set(question.pairs.map(pair => pair.right))], seed, question.id);
    case 'order':
      return disorder(question.items, seed, question.id);
    default:
      return [];
  }
}

/** Numbers in their order, and True before False, are easier to read than shuffled ones. */
function keepsOrder(texts: readonly string[]): boolean {
  if (texts.every(text => /^(true|false)$/i.test(text))) return true;
  const values = texts.map(text => numberIn(text));
  return values.every((value, index) => {
    const before = values[index - 1];
    return value !== undefined && (index === 0 || (before !== undefined && before < value));
  });
}

/** A shuffle that never shows the answer. */
function disorder(items: readonly string[], seed: number, salt: string): readonly string[] {
  const shuffled = shuffle(items, seed, salt);
  const isSame = shuffled.every((item, index) => item === items[index]);
  return isSame ? shuffled.toReversed() : shuffled;
}
