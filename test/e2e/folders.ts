import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { AttemptRecord } from '../../src/study/record';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'talks-quiz-'));
  made.push(folder);
  return folder;
}

/** Writes a text into a file of a folder of its own. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** The paths of all files below a folder, sorted. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

/** Every attempt below a data folder, in the order in which they began. */
export function attemptsBelow(folder: string): readonly AttemptRecord[] {
  return filesBelow(join(folder, 'learners'))
    .filter(path => path.endsWith('.json'))
    .map((path): AttemptRecord => JSON.parse(readFileSync(path, 'utf8')));
}
