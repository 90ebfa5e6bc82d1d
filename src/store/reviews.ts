import { type DayNumber, dayNumber } from '../study/day';
import { counting } from '../study/history';
import type { AttemptRecord } from '../study/record';
import { type PlayedBank, type Review, reviewOf } from '../study/review';
import { scheduleOf } from '../study/schedule';
import type { OpenBank } from './banks';
import { now } from './clock';
import { openPlayed } from './played';
import { readSettings, type Settings } from './settings';
import type { Shelf } from './shelf';

/** A learner's review, and what it was read from. */
export interface OpenReview {
  readonly review: Review;
  /** The same, from what has been kept by now. */
  readonly now: () => Review;
  readonly banks: readonly PlayedBank[];
  /** Sentences about files and banks that could not be read. */
  readonly notices: readonly string[];
}

interface Place {
  readonly folder: string;
  readonly settings: Settings;
  readonly shelf: Shelf;
}

/**
 * Reads every attempt of the learner, and the banks that they are of.
 *
 * @param here the bank that is open already
 * @param by a day before which everything is seen once more
 * @param only the one bank to review; all that were played where it is missing
 */
export async function openReview(
  { folder, settings, shelf }: Place,
  here: OpenBank,
  { by, only }: { readonly by?: DayNumber; readonly only?: string } = {},
): Promise<OpenReview> {
  // A bank that was played a moment ago may have become known since.
  const known = readSettings(folder).settings.banks;
  const { records, notices } = shelf.allAttempts();
  const names = only === undefined ? [...new Set(records.map(({ bank }) => bank))] : [only];
  const { banks, notices: gone } = await openPlayed(names, here, known);
  const { newADay, typedFrom } = settings;
  const limits = { newADay, typedFrom, ...(by !== undefined && { by }) };
  const review = (all: readonly AttemptRecord[]) =>
    reviewOf(banks, scheduleOf(counting(all, now())), dayNumber(now()), limits);
  return {
    review: review(records),
    now: () => review(shelf.allAttempts().records),
    banks,
    notices: [...notices, ...gone],
  };
}
