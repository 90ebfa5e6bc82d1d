import { useEffect } from 'react';
import type { Answer } from '../../../quiz/answer';
import type { Begun } from '../../../quiz/begun';
import type { AnswerProps } from './props';

/** Tells what was begun at a question, whenever it is drawn: whoever hears of it compares. */
export function useBegun(begun: Begun | undefined, onBegun: AnswerProps['onBegun']): void {
  useEffect(() => onBegun?.(begun));
}

export function whole(answer: Answer): Begun {
  return { is: 'whole', answer };
}
