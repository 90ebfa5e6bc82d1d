import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import Conf from 'conf';
import * as v from 'valibot';
import { visible } from '../bank/visible';
import { codeOf } from './error-code';

export type ReadFile<T> =
  | { readonly found: 'value'; readonly value: T }
  | { readonly found: 'nothing' }
  /** It could not be used: a sentence that says why, and where it is now. */
  | { readonly found: 'trouble'; readonly notice: string };

/**
 * Reads a JSON file of a shape. One that is damaged is renamed aside, so that nothing is ever
 * written over it.
 */
export function readJson<T>(path: string, shape: v.GenericSchema<unknown, T>): ReadFile<T> {
  let text: string;
  try {
    // A device or a pipe might never end.
    if (!statSync(path).isFile()) return trouble(`${path} is not a file, so it is left out.`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return { found: 'nothing' };
    return trouble(`${path} can't be read (${codeOf(error)}), so it is left out.`);
  }
  const value = parse(text);
  const read = v.safeParse(shape, value);
  // A schema whose keys are all optional takes an array for an object.
  if (read.success && !Array.isArray(value)) return { found: 'value', value: read.output };
  if (versionOf(value) > 1) {
    return trouble(`${path} was written by a newer talks-quiz, so it is left out.`);
  }
  try {
    return trouble(`${path} is damaged; it is kept as ${basename(setAside(path))}.`);
  } catch (error) {
    return trouble(`${path} is damaged, and can't be renamed (${codeOf(error)}); it is left out.`);
  }
}

/**
 * A file that is written whole, atomically, through conf; for the user alone.
 *
 * @returns a function that writes a value, and throws what the file system throws
 */
export function jsonFile(path: string): (value: object) => void {
  let conf: Conf<Record<string, unknown>> | undefined;
  return value => {
    makeFolder(dirname(path));
    conf ??= new Conf<Record<string, unknown>>({
      projectName: 'talks-quiz',
      projectSuffix: '',
      cwd: dirname(path),
      configName: basename(path, '.json'),
      accessPropertiesByDotNotation: false,
      configFileMode: 0o600,
    });
    proveRoom(path, value);
    conf.store = { ...value };
  };
}

/** Node's own recursive way never ends where a parent takes no folders, as below /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process may have been faster.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/**
 * conf writes a file beside the old one and then renames it; where the disk fills up in the middle,
 * half a file takes the old one's place, and nothing is thrown. So the same is written for trial.
 */
function proveRoom(path: string, value: object): void {
  const trial = `${path}.trial`;
  try {
    writeFileSync(trial, JSON.stringify(value, undefined, '\t'), { mode: 0o600 });
  } finally {
    rmSync(trial, { force: true });
  }
}

function trouble(notice: string): ReadFile<never> {
  return { found: 'trouble', notice: visible(notice) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function versionOf(value: unknown): number {
  const isRecord = typeof value === 'object' && value !== null && 'version' in value;
  return isRecord && typeof value.version === 'number' ? value.version : 0;
}

function setAside(path: string): string {
  let aside = `${path}.damaged`;
  for (let copy = 2; existsSync(aside); copy += 1) aside = `${path}.damaged-${copy}`;
  renameSync(path, aside);
  return aside;
}
