import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExamState } from '../quiz/player';
import type { Moment, Response } from '../quiz/response';
import type { AttemptRecord } from '../study/record';
import { ATTEMPT } from './attempt-shape';
import { attemptsFolder } from './folder';
import { jsonFile, type ReadFile, readJson } from './json-file';
import { listFolder } from './look';
import { tracked } from './progress';

export interface Attempts {
  readonly records: readonly AttemptRecord[];
  /** A sentence for each file that could not be used. */
  readonly notices: readonly string[];
}

/** All attempts of a learner at a bank. */
export function readAttempts(folder: string, learner: string, bank: string): Attempts {
  return readFiles(attemptFiles(attemptsFolder(folder, learner, bank)));
}

/** Whether a learner has played anything. */
export function hasAttempts(folder: string, learner: string): boolean {
  return entries(join(attemptsFolder(folder, learner, 'any'), '..')).length > 0;
}

/** All attempts of a learner, at every bank. */
export function readAllAttempts(folder: string, learner: string): Attempts {
  const parent = join(attemptsFolder(folder, learner, 'any'), '..');
  return readFiles(entries(parent).flatMap(name => attemptFiles(join(parent, name))));
}

/**
 * Keeps an attempt in a file of its own, which no other process writes.
 *
 * @returns a function that saves the attempt with its responses, and throws where it can't
 */
export function attemptFile(
  folder: string,
  attempt: Omit<AttemptRecord, 'responses' | keyof ExamState>,
): (responses: readonly Response[], state?: ExamState) => void {
  const { learner, bank, id } = attempt;
  const write = jsonFile(join(attemptsFolder(folder, learner, bank), `${id}.json`));
  return (responses, state) => write({ ...attempt, ...state, responses });
}

/** The id of a new attempt: it sorts by time, and differs between windows that begin at once. */
export function newId(at: Moment): string {
  return `${at.replace(/[^\dT]/g, '-').slice(0, 23)}-${Math.random().toString(16).slice(2, 10)}`;
}

function attemptFiles(path: string): readonly string[] {
  return entries(path).flatMap(name => (name.endsWith('.json') ? join(path, name) : []));
}

function readFiles(paths: readonly string[]): Attempts {
  const records: AttemptRecord[] = [];
  const notices: string[] = [];
  for (const path of tracked(paths, 'Reading attempts')) {
    const read = readOnce(path);
    if (read.found === 'value') records.push(read.value);
    if (read.found === 'trouble') notices.push(read.notice);
  }
  return { records, notices };
}

/** Files that were read, by path, with what they looked like then. */
const known = new Map<string, { readonly stamp: string; readonly read: ReadFile<AttemptRecord> }>();

/** Attempts are read again and again, and hardly any has changed: a new one is a new file. */
function readOnce(path: string): ReadFile<AttemptRecord> {
  const stamp = stampOf(path);
  const before = known.get(path);
  if (before && before.stamp === stamp) return before.read;
  const read = readJson(path, ATTEMPT);
  if (stamp !== undefined && read.found === 'value') known.set(path, { stamp, read });
  return read;
}

function stampOf(path: string): string | undefined {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    // Reading it tells why.
    return undefined;
  }
}

function entries(path: string): readonly string[] {
  return (listFolder(path) ?? []).map(({ name }) => name).sort();
}
