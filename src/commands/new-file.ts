import { visible } from '../bank/visible';
import { cantWrite } from '../store/cant-write';
import { codeOf } from '../store/error-code';
import { type Readers, writeNewFile } from '../store/new-file';
import { Trouble } from '../trouble';

/**
 * Writes what was asked for into a new file.
 *
 * @throws Trouble where there is such a file already, or it can't be written
 */
export function writeFile(file: string, text: string, readers: Readers): void {
  try {
    writeNewFile(file, text, readers);
  } catch (error) {
    throw new Trouble(
      codeOf(error) === 'EEXIST'
        ? visible(`${file} is there already, and is not overwritten. Give the name of a new file.`)
        : cantWrite(file, error),
    );
  }
}
