import type { Moment, Response } from '../quiz/response';

/** How the questions of an attempt were chosen. */
export type Mode = 'quick' | 'whole' | 'missed' | 'topic' | 'custom';

/** One attempt as it is kept and handed in: everything else is folded from these. */
export interface AttemptRecord {
  readonly version: 1;
  readonly id: string;
  readonly learner: string;
  /** The bank's name, which its folder has, and its title. */
  readonly bank: string;
  readonly title: string;
  readonly mode: Mode;
  readonly seed: number;
  readonly started: Moment;
  /** The ids of the questions, in the order of asking. */
  readonly questions: readonly string[];
  readonly responses: readonly Response[];
  /** The attempt that this one goes on with, whose responses it begins with. */
  readonly continues?: string;
}
