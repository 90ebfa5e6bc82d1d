import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Files } from './backup';
import { type Here, versionOf } from './merge';
import { writeNewFile } from './new-file';
import { isAttempt } from './own-files';
import { tracked } from './progress';
import { readSettings, writeRawSettings } from './settings';

/**
 * What became of a file of a backup: written under its name, written under another beside a
 * different one, or there already.
 */
export type Fate = 'restored' | 'beside' | 'there';

export interface Restored {
  readonly attempts: Readonly<Record<Fate, number>>;
  /** Files that are no attempts: damaged ones, and what somebody put among them. */
  readonly others: Readonly<Record<Fate, number>>;
  readonly settings: boolean;
}

/** Adds the files of a backup to a data folder, where it overwrites nothing. */
export function restore(folder: string, files: Files): Restored {
  const attempts = { restored: 0, beside: 0, there: 0 };
  const others = { restored: 0, beside: 0, there: 0 };
  let settings = false;
  for (const [name, bytes] of tracked([...files], 'Restoring')) {
    if (name === 'config.json') settings = restoreSettings(folder, bytes);
    else (isAttempt(name) ? attempts : others)[put(folder, name, bytes)] += 1;
  }
  return { attempts, others, settings };
}

function put(folder: string, name: string, bytes: Buffer): Fate {
  mkdirSync(dirname(join(folder, name)), { recursive: true, mode: 0o700 });
  const here: Here[] = [];
  for (;;) {
    const version = versionOf(name, bytes, here);
    if (version === 'there') return 'there';
    const path = join(folder, version.name);
    if (!existsSync(path)) {
      writeNewFile(path, version.content, 'user');
      return here.length > 0 ? 'beside' : 'restored';
    }
    here.push({ bytes: readFileSync(path), wanted: version.content });
  }
}

/** Fills in what is missing; says whether anything was. */
function restoreSettings(folder: string, bytes: Buffer): boolean {
  // Damaged ones are set aside by that.
  readSettings(folder);
  const path = join(folder, 'config.json');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeNewFile(path, bytes, 'user');
    return true;
  }
  const own = parsed(readFileSync(path, 'utf8'));
  const theirs = parsed(bytes.toString('utf8'));
  if (!own || !theirs) {
    return theirs === undefined && put(folder, 'config.json.damaged', bytes) !== 'there';
  }
  const filled = fill(own, theirs);
  if (JSON.stringify(filled) === JSON.stringify(own)) return false;
  writeRawSettings(folder, filled);
  return true;
}

type Dictionary = Readonly<Record<string, unknown>>;

function fill(own: Dictionary, theirs: Dictionary): Dictionary {
  const missing = Object.entries(theirs).filter(([key]) => !Object.hasOwn(own, key));
  const kept = Object.entries(own).map(([key, value]): [string, unknown] => {
    const other = Object.hasOwn(theirs, key) ? theirs[key] : undefined;
    return [key, isDictionary(value) && isDictionary(other) ? fill(value, other) : value];
  });
  return Object.fromEntries([...kept, ...missing]);
}

function parsed(text: string): Dictionary | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isDictionary(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isDictionary(value: unknown): value is Dictionary {
  return v.is(v.record(v.string(), v.unknown()), value) && !Array.isArray(value);
}
