import { type Answer, isSameAnswer } from './answer';

/** What was begun at a question, and not entered: an answer, or a part of one. */
export type Begun =
  | { readonly is: 'whole'; readonly answer: Answer }
  /** What is amiss, such as "2 of its 3 pairs are missing". */
  | { readonly is: 'part'; readonly amiss: string };

export function isSameBegun(one: Begun | undefined, other: Begun | undefined): boolean {
  if (one?.is === 'whole' && other?.is === 'whole') return isSameAnswer(one.answer, other.answer);
  return one?.is === 'part' && other?.is === 'part' ? one.amiss === other.amiss : one === other;
}
