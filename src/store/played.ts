import type { PlayedBank } from '../study/review';
import { type OpenBank, openBank } from './banks';

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
  const opened = await Promise.allSettled(
    [...new Set(names)].map(name => (name === here.name ? here : openBank(name, known))),
  );
  return {
    banks: opened.flatMap(each => (each.status === 'fulfilled' ? [each.value] : [])),
    notices: opened.flatMap(each => (each.status === 'rejected' ? [messageOf(each.reason)] : [])),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
