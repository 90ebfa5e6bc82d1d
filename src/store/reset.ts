import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './error-code';
import { isOwn, keptFiles } from './own-files';

/**
 * Removes files that the program has written, and the folders that are empty then.
 *
 * @param below only those whose names begin so, such as `learners/me/`
 * @returns the names of those that were removed
 */
export function removeFiles(folder: string, below = ''): readonly string[] {
  const names = keptFiles(folder).filter(name => isOwn(name) && name.startsWith(below));
  for (const name of names) rmSync(join(folder, name), { force: true });
  for (const parent of new Set(names.map(dirname))) removeEmpty(folder, parent);
  return names;
}

function removeEmpty(folder: string, name: string): void {
  if (name === '.') return;
  try {
    if (readdirSync(join(folder, name)).length > 0) return;
    rmdirSync(join(folder, name));
  } catch (error) {
    // Another window may be writing there just now, or have removed it.
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
  }
  removeEmpty(folder, dirname(name));
}
