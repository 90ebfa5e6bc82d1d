import type { DayNumber } from '../study/day';

/** What the options before a command say. */
export interface Globals {
  readonly dataDir?: string;
  /** A nickname, in one Unicode form. */
  readonly learner?: string;
  readonly guest?: true;
  readonly plain?: true;
}

/** What `play` was asked for. */
export interface PlayOptions {
  readonly count?: number | 'all';
  readonly topic?: string;
  readonly seed?: number;
  readonly missed?: true;
  readonly cram?: true;
  readonly pretest?: true;
  readonly by?: DayNumber;
  readonly confidence?: true;
  readonly exam?: true;
  /** In minutes. */
  readonly time?: number;
}

/** What `review` was asked for. */
export interface ReviewOptions {
  readonly by?: DayNumber;
  readonly confidence?: true;
}

/** What `check` was asked for. */
export interface CheckOptions {
  readonly json?: true;
  readonly fix?: true;
  /** The file of the article. */
  readonly article?: string;
  readonly rules?: true;
}

/** What `new` was asked for. */
export interface NewOptions {
  readonly output?: string;
  readonly all?: true;
}

/** What `data reset` was asked for. */
export interface ResetOptions {
  readonly all?: true;
  readonly yes?: true;
}
