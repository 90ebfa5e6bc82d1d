import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { codeOf } from './error-code';

/** Who may read a new file: the user alone, or whoever may read the others that the user makes. */
export type Readers = 'user' | 'others';

/**
 * Writes a file that is not there yet, whole or not at all.
 *
 * @throws what the file system throws: EEXIST where there is such a file already
 */
export function writeNewFile(path: string, content: string | Uint8Array, readers: Readers): void {
  const whole = `${path}.tmp-${process.pid.toString(16)}`;
  try {
    writeFileSync(whole, content, { mode: readers === 'user' ? 0o600 : 0o666, flush: true });
    linkSync(whole, path);
  } catch (error) {
    // Some sticks and shares have no links. A file that appears right now would be lost there.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error;
    if (existsSync(path))
      throw Object.assign(new Error('It is there already.'), { code: 'EEXIST' });
    renameSync(whole, path);
  } finally {
    rmSync(whole, { force: true });
  }
}
