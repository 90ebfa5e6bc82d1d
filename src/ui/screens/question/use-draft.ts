import { useEffect } from 'react';
import type { Answer } from '../../../quiz/answer';
import type { Draft } from '../../../quiz/exam';
import type { AnswerProps } from './props';

/** Tells what was begun at a question, whenever it is drawn: whoever hears of it compares. */
export function useDraft(draft: Draft | undefined, onDraft: AnswerProps['onDraft']): void {
  useEffect(() => onDraft?.(draft));
}

export function whole(answer: Answer): Draft {
  return { is: 'whole', answer };
}
