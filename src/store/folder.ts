import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { slugOf } from '../bank/slug';

/** Where everything is kept: the option, else the environment, else where conf keeps settings. */
export function dataFolder(option: string | undefined, env: NodeJS.ProcessEnv): string {
  const chosen = option ?? (env.TALKS_QUIZ_DIR || undefined);
  return chosen === undefined ? envPaths('talks-quiz', { suffix: '' }).config : resolve(chosen);
}

export function attemptsFolder(folder: string, learner: string, bank: string): string {
  return join(folder, 'learners', fileName(learner), fileName(bank));
}

/**
 * A file name for any name: itself where that is safe on every system, otherwise a slug with a
 * checksum. It never leads out of its folder.
 */
export function fileName(name: string): string {
  const isSafe = /^[a-z0-9][a-z0-9-]{0,63}$/.test(name) && !RESERVED.test(name);
  return isSafe ? name : slugOf(name).slice(-80);
}

/** Device names on Windows, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Makes a folder, and every one above it that is missing, for the user alone. */
export function makePrivate(path: string): void {
  if (existsSync(path)) return;
  makePrivate(dirname(path));
  mkdirSync(path, { recursive: true, mode: 0o700 });
  // The mode given to mkdir is narrowed by the umask, never widened; this makes it exact.
  chmodSync(path, 0o700);
}
