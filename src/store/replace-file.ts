import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a file anew, whole or not at all. A link stays a link, and the file's rights stay.
 *
 * @throws what the file system throws
 */
export function replaceFile(path: string, content: string): void {
  const real = realpathSync(path);
  const whole = `${real}.tmp-${process.pid.toString(16)}`;
  try {
    const mode = statSync(real).mode & 0o777;
    writeFileSync(whole, content, { mode, flush: true });
    // The umask takes away from what a file is made with; on some shares no rights can be changed.
    if ((statSync(whole).mode & 0o777) !== mode) chmodSync(whole, mode);
    renameSync(whole, real);
  } finally {
    rmSync(whole, { force: true });
  }
}
