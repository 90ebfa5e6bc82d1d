import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { slugWords } from '../bank/slug';

/** Where everything is kept: the option, else the environment, else where conf keeps settings. */
export function dataFolder(option: string | undefined, env: NodeJS.ProcessEnv): string {
  const chosen = option || env.TALKS_QUIZ_DIR;
  return chosen ? resolve(chosen) : envPaths('talks-quiz', { suffix: '' }).config;
}

export function learnersFolder(folder: string): string {
  return join(folder, 'learners');
}

export function attemptsFolder(folder: string, learner: string, bank: string): string {
  return join(learnersFolder(folder), fileName(learner), fileName(bank));
}

/**
 * A file name for any name: itself where that is safe on every system, otherwise its first words
 * with a checksum. It never leads out of its folder, and two names have one only where they are the
 * same in Unicode's normal form C.
 */
export function fileName(name: string): string {
  const normal = name.normalize('NFC');
  const isSafe = /^[a-z0-9][a-z0-9-]{0,63}$/.test(normal) && !RESERVED.test(normal);
  // No safe name has a low line, so none is like another's words with a checksum.
  return isSafe ? normal : `${slugWords(normal).join('-').slice(0, 60)}_${checksum64(normal)}`;
}

/** Device names on Windows, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** FNV-1a over UTF-16 units, 64 bits, in 13 digits of base 36. (Loading node:crypto takes 8 ms.) */
function checksum64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(36).padStart(13, '0');
}
