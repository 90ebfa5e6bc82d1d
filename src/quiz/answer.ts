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
