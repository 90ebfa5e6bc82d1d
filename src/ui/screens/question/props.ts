import type { Answer } from '../../../quiz/answer';
import type { Asking } from '../../../quiz/attempt';
import type { Begun } from '../../../quiz/begun';

/** A question as it is shown, in practice or in an exam. */
export interface Asked extends Pick<Asking, 'question' | 'shown' | 'hint'> {
  /** The answer to begin with, where there is one already. */
  readonly earlier?: Answer;
}

/** What each way of answering gets. */
export interface AnswerProps {
  readonly title: string;
  readonly notice?: string;
  /** How far it is, in words, and as a share from 0 to 1. */
  readonly status: string;
  readonly done: number;
  /** What else there is to say of the question. */
  readonly note?: string;
  readonly attempt: Asked;
  readonly onAnswer: (answer: Answer) => void;
  /** Told of what was begun and not entered, where that is kept too. */
  readonly onBegun?: (begun?: Begun) => void;
  /** What Enter does; it answers where this is missing. */
  readonly enter?: string;
  /** What the keys do that every question has. */
  readonly actionKeys: readonly string[];
}
