import type { Pair } from '../bank/model';

/**
 * What a learner gave to a question. Options and items are kept as their words, not their
 * positions, so that an answer can still be understood after the bank was edited.
 */
export type Answer =
  | { readonly type: 'choice'; readonly option: string }
  | { readonly type: 'several'; readonly options: readonly string[] }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'number'; readonly text: string }
  | { readonly type: 'order'; readonly items: readonly string[] }
  | { readonly type: 'match'; readonly pairs: readonly Pair[] };

/** An answer in one line, as its learner gave it. */
export function answerText(answer: Answer): string {
  switch (answer.type) {
    case 'choice':
      return answer.option;
    case 'several':
      return answer.options.join('; ');
    case 'typed':
    case 'number':
      return answer.text.trim();
    case 'order':
      return answer.items.map((item, index) => `${index + 1} ${item}`).join('; ');
    case 'match':
      return answer.pairs.map(({ left, right }) => `${left} → ${right}`).join('; ');
  }
}

/** Whether two answers say the same: of one type, in the same words and order. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  return one.type === other.type && answerText(one) === answerText(other);
}
