import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a file anew, whole or not at all. A link stays a link, and the file's rights stay.
 *
 * @throws what the file system throws
 */
export function replaceFile(path: string, content: string): void {
  const real = realpathSync(path);
  const whole = `${real}.tmp-${process.pid.toString(16)}`;
  try {
    writeFileSync(whole, content, { mode: statSync(real).mode & 0o777, flush: true });
    renameSync(whole, real);
  } finally {
    rmSync(whole, { force: true });
  }
}
