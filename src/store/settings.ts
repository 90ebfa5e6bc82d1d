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
  /** How many new questions a review brings a day. */
  readonly newADay: number;
  /** Days of stability from which a fact is asked typed, where its bank has a typed form of it. */
  readonly typedFrom: number;
  /** Whether each answer is followed by how sure the learner is of it. */
  readonly confidence: boolean;
}

const DEFAULTS: Settings = {
  learner: 'me',
  banks: {},
  newADay: 10,
  typedFrom: 7,
  confidence: false,
};

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

// Loose, so that what a newer version has set is there again after writing.
const SETTINGS: v.GenericSchema<unknown, Settings> = v.looseObject({
  learner: v.optional(v.string(), DEFAULTS.learner),
  bank: v.optional(v.string()),
  banks: v.optional(v.record(v.string(), v.string()), {}),
  newADay: v.optional(count, DEFAULTS.newADay),
  typedFrom: v.optional(count, DEFAULTS.typedFrom),
  confidence: v.optional(v.boolean(), DEFAULTS.confidence),
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

/** Also keeps what a newer version has put into them. */
export function writeRawSettings(
  folder: string,
  settings: Readonly<Record<string, unknown>>,
): void {
  jsonFile(join(folder, 'config.json'))(settings);
}
