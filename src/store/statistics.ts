import { type Statistics, statisticsOf } from '../study/statistics';
import type { Attempts } from './attempts';
import type { OpenBank } from './banks';
import { now } from './clock';
import { openPlayed } from './played';

/** A learner's statistics, and sentences about files and banks that could not be read. */
export interface OpenStatistics {
  readonly statistics: Statistics;
  readonly notices: readonly string[];
}

/** Works out the statistics of attempts, for which it opens the banks that they are of. */
export async function openStatistics(
  { records, notices }: Attempts,
  here: OpenBank,
  known: Readonly<Record<string, string>>,
): Promise<OpenStatistics> {
  const played = await openPlayed(
    records.map(({ bank }) => bank),
    here,
    known,
  );
  return {
    statistics: statisticsOf(records, played.banks, now()),
    notices: [...notices, ...played.notices],
  };
}
