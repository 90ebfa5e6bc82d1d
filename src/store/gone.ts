import { existsSync } from 'node:fs';
import { visible } from '../bank/visible';
import { isTrouble } from '../trouble';
import { cantWrite } from './cant-write';

/** That a bank was moved or deleted while it was worked on; none where it is still there. */
export function goneFrom(file: string): string | undefined {
  return existsSync(file)
    ? undefined
    : visible(`The bank is no longer at ${file}: it was moved or deleted.`);
}

/**
 * Why a bank can't be read or written now, and what to do.
 *
 * @param path the file as it was typed
 */
export function whyNot(error: unknown, path: string, file: string): string {
  const gone = goneFrom(file);
  if (gone) return `${gone} ${PUT_BACK}`;
  if (isTrouble(error)) return error.message;
  return `${cantWrite(path, error)} Mend that, and do this again.`;
}

const PUT_BACK =
  'It has all that was decided before. Put it back there and do this again, or quit.';
