import { dirname } from 'node:path';
import { visible } from '../bank/visible';
import { codeOf } from './error-code';

/** That a file could not be written, and why, in a sentence. */
export function cantWrite(file: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      // Where the name ends in a slash, that is the folder.
      return visible(`${file} can't be written: there is no folder ${dirname(`${file}…`)}.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return visible(`${file} may not be written: it is protected, or its folder is.`);
    default:
      return visible(`${file} can't be written (${codeOf(error)}).`);
  }
}
