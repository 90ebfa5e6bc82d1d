import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { visible } from '../bank/visible';
import { Trouble } from '../trouble';
import { codeOf } from './error-code';

/**
 * What is at a path; undefined where nothing is.
 *
 * @throws Trouble where that can't be known
 */
export function lookAt(path: string): Stats | undefined {
  return unlessMissing(path, () => statSync(path));
}

/**
 * What is in a folder; undefined where there is none.
 *
 * @throws Trouble where that can't be known
 */
export function listFolder(path: string): readonly Dirent[] | undefined {
  return unlessMissing(path, () => readdirSync(path, { withFileTypes: true }));
}

function unlessMissing<T>(path: string, look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    // A path can also lead through a file, or be longer than any name.
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error))) return undefined;
    throw new Trouble(visible(`${path} can't be read (${codeOf(error)}).`));
  }
}
