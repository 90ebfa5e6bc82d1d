import { visible } from '../bank/visible';
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
    const why =
      codeOf(error) === 'EEXIST'
        ? 'is there already, and is not overwritten. Give the name of a new file.'
        : `can't be written (${codeOf(error)}).`;
    throw new Trouble(visible(`${file} ${why}`));
  }
}
