import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { slugOf } from '../bank/slug';

/** Where everything is kept: the option, else the environment, else where conf keeps settings. */
export function dataFolder(option: string | undefined, env: NodeJS.ProcessEnv): string {
  const chosen = option || env.TALKS_QUIZ_DIR;
  return chosen ? resolve(chosen) : envPaths('talks-quiz', { suffix: '' }).config;
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
