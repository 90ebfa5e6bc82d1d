import type { PlayedBank } from '../study/review';
import { type OpenBank, openBank } from './banks';
import { tracked } from './progress';

/** The banks that could be opened, and a sentence for each that could not. */
export interface Played {
  readonly banks: readonly PlayedBank[];
  readonly notices: readonly string[];
}

/**
 * Opens the banks that attempts are of.
 *
 * @param names may come several times
 * @param here the bank that is open already
 * @param known paths of banks by name
 */
export async function openPlayed(
  names: readonly string[],
  here: OpenBank,
  known: Readonly<Record<string, string>>,
): Promise<Played> {
  const banks: PlayedBank[] = [];
  const notices: string[] = [];
  for (const name of tracked([...new Set(names)], 'Reading banks')) {
    try {
      banks.push(name === here.name ? here : await openBank(name, known));
    } catch (error) {
      notices.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { banks, notices };
}
