import { join } from 'node:path';
import * as v from 'valibot';
import { visible } from '../bank/visible';
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

/** What each value can be, and how that is said. */
const RULES: Readonly<Record<keyof Settings, readonly [v.GenericSchema, string]>> = {
  learner: [v.string(), 'a nickname'],
  bank: [v.string(), 'the name of a bank'],
  banks: [v.record(v.string(), v.unknown()), 'the paths of banks by their names'],
  newADay: [count, 'a whole number from 0'],
  typedFrom: [count, 'a whole number from 0'],
  confidence: [v.boolean(), 'true or false'],
};

const RAW = v.record(v.string(), v.unknown());

/**
 * Reads the settings. A value that can't be is named, and its default is taken; the file stays as it
 * is. One that is no settings at all is set aside.
 */
export function readSettings(folder: string): { settings: Settings; notices: readonly string[] } {
  const path = join(folder, 'config.json');
  const read = readJson(path, RAW);
  if (read.found === 'nothing') return { settings: DEFAULTS, notices: [] };
  if (read.found === 'trouble') return { settings: DEFAULTS, notices: [read.notice] };
  const notices: string[] = [];
  const valid = (name: string, value: unknown, [shape, can]: (typeof RULES)[keyof Settings]) => {
    if (v.is(shape, value) && !Array.isArray(value)) return true;
    const given = cut(JSON.stringify(value));
    notices.push(visible(`In ${path}, "${name}" is ${given}. It can be ${can}; ${instead(name)}.`));
    return false;
  };
  const known = Object.entries(RULES).filter(
    ([name, rule]) => name in read.value && valid(name, read.value[name], rule),
  );
  const settings: Settings = {
    ...DEFAULTS,
    ...Object.fromEntries(known.map(([name]) => [name, read.value[name]])),
  };
  const isPath = ([name, file]: readonly [string, unknown]) =>
    valid(`banks.${name}`, file, [v.string(), 'the path of a bank']);
  const banks = Object.fromEntries(Object.entries(settings.banks).filter(isPath));
  return { settings: { ...settings, banks }, notices };
}

/** Writes some of the settings, and leaves the rest of the file as it is. */
export function writeSettings(folder: string, changes: Partial<Settings>): void {
  const read = readJson(join(folder, 'config.json'), RAW);
  writeRawSettings(folder, { ...(read.found === 'value' && read.value), ...changes });
}

export function writeRawSettings(
  folder: string,
  settings: Readonly<Record<string, unknown>>,
): void {
  jsonFile(join(folder, 'config.json'))(settings);
}

function instead(name: string): string {
  const value = Object.entries(DEFAULTS).find(([key]) => key === name)?.[1];
  return value === undefined || typeof value === 'object'
    ? 'it is left out'
    : `${JSON.stringify(value)} is used`;
}

/** A value as it is quoted. */
function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
