import type { Answer } from '../../../quiz/answer';
import type { Asking } from '../../../quiz/attempt';

/** What each way of answering gets. */
export interface AnswerProps {
  readonly title: string;
  readonly notice?: string;
  readonly attempt: Asking;
  readonly onAnswer: (answer: Answer) => void;
  /** What the keys do that every question has. */
  readonly actionKeys: readonly string[];
}
