import { join } from 'node:path';
import * as v from 'valibot';
import { jsonFile, readJson } from './json-file';

/** What is kept in `config.json`. */
export interface Settings {
  readonly learner: string;
  /** The name of the bank that was played last. */
  readonly bank?: string;
  /** Banks that are not shipped, by name: the path of each. */
  readonly banks: Readonly<Record<string, string>>;
}

const DEFAULTS: Settings = { learner: 'me', banks: {} };

const SETTINGS: v.GenericSchema<unknown, Settings> = v.object({
  learner: v.optional(v.string(), DEFAULTS.learner),
  bank: v.optional(v.string()),
  banks: v.optional(v.record(v.string(), v.string()), {}),
});

export function readSettings(folder: string): { settings: Settings; notices: readonly string[] } {
  const read = readJson(join(folder, 'config.json'), SETTINGS);
  return {
    settings: read.found === 'value' ? read.value : DEFAULTS,
    notices: read.found === 'trouble' ? [read.notice] : [],
  };
}

export function writeSettings(folder: string, settings: Settings): void {
  jsonFile(join(folder, 'config.json'))(settings);
}
