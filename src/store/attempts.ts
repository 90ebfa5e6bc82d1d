import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Answer } from '../quiz/answer';
import { CONFIDENCES, type Moment, type Response } from '../quiz/response';
import { type AttemptRecord, MODES, PURPOSES } from '../study/record';
import { attemptsFolder } from './folder';
import { codeOf, jsonFile, readJson } from './json-file';

export interface Attempts {
  readonly records: readonly AttemptRecord[];
  /** A sentence for each file that could not be used. */
  readonly notices: readonly string[];
}

/** All attempts of a learner at a bank. */
export function readAttempts(folder: string, learner: string, bank: string): Attempts {
  return readFolder(attemptsFolder(folder, learner, bank));
}

/** Whether a learner has played anything. */
export function hasAttempts(folder: string, learner: string): boolean {
  return entries(join(attemptsFolder(folder, learner, 'any'), '..')).length > 0;
}

/** All attempts of a learner, at every bank. */
export function readAllAttempts(folder: string, learner: string): Attempts {
  const parent = join(attemptsFolder(folder, learner, 'any'), '..');
  const read = entries(parent).map(name => readFolder(join(parent, name)));
  return {
    records: read.flatMap(({ records }) => records),
    notices: read.flatMap(({ notices }) => notices),
  };
}

/**
 * Keeps an attempt in a file of its own, which no other process writes.
 *
 * @returns a function that saves the attempt with its responses, and throws where it can't
 */
export function attemptFile(
  folder: string,
  attempt: Omit<AttemptRecord, 'responses'>,
): (responses: readonly Response[], handedIn?: Moment) => void {
  const { learner, bank, id } = attempt;
  const write = jsonFile(join(attemptsFolder(folder, learner, bank), `${id}.json`));
  return (responses, handedIn) => write({ ...attempt, ...(handedIn && { handedIn }), responses });
}

/** The id of a new attempt: it sorts by time, and differs between windows that begin at once. */
export function newId(at: Moment): string {
  return `${at.replace(/[^\dT]/g, '-').slice(0, 23)}-${Math.random().toString(16).slice(2, 10)}`;
}

/** An attempt as it is kept, where a value is one. */
export function attemptOf(value: unknown): AttemptRecord | undefined {
  const read = v.safeParse(ATTEMPT, value);
  return read.success ? read.output : undefined;
}

function readFolder(path: string): Attempts {
  const records: AttemptRecord[] = [];
  const notices: string[] = [];
  for (const name of entries(path).filter(entry => entry.endsWith('.json'))) {
    const read = readJson(join(path, name), ATTEMPT);
    if (read.found === 'value') records.push(read.value);
    if (read.found === 'trouble') notices.push(read.notice);
  }
  return { records, notices };
}

function entries(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return [];
    throw error;
  }
}

// As strict as what is written, and several times as fast as valibot's own check of ISO 8601.
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/),
  v.check(text => !Number.isNaN(Date.parse(text))),
);
const texts = v.array(v.string());

const ANSWERS: Readonly<Record<string, v.GenericSchema<unknown, Answer>>> = {
  choice: v.object({ type: v.literal('choice'), option: v.string() }),
  several: v.object({ type: v.literal('several'), options: texts }),
  typed: v.object({ type: v.literal('typed'), text: v.string() }),
  number: v.object({ type: v.literal('number'), text: v.string() }),
  order: v.object({ type: v.literal('order'), items: texts }),
  match: v.object({
    type: v.literal('match'),
    pairs: v.array(v.object({ left: v.string(), right: v.string() })),
  }),
};
const answer = byKey('type', ANSWERS);

const given = { question: v.string(), at: moment, ms: v.number(), hint: v.boolean() };

const answered = {
  ...given,
  answer,
  share: v.number(),
  confidence: v.optional(v.picklist(CONFIDENCES)),
  easy: v.optional(v.literal(true)),
};

const RESPONSES: Readonly<Record<string, v.GenericSchema<unknown, Response>>> = {
  right: v.object({ ...answered, outcome: v.literal('right') }),
  wrong: v.object({ ...answered, outcome: v.literal('wrong') }),
  skipped: v.object({ ...given, outcome: v.literal('skipped') }),
};
const response = byKey('outcome', RESPONSES);

/** A shape for each value of a key: valibot's `variant` tries them all, which takes twice as long. */
function byKey<T>(key: string, shapes: Readonly<Record<string, v.GenericSchema<unknown, T>>>) {
  return v.lazy((input: unknown): v.GenericSchema<unknown, T> => {
    const value: unknown = typeof input === 'object' && input !== null && Reflect.get(input, key);
    return (
      (typeof value === 'string' && Object.hasOwn(shapes, value) && shapes[value]) || v.never()
    );
  });
}

const ATTEMPT: v.GenericSchema<unknown, AttemptRecord> = v.object({
  version: v.literal(1),
  id: v.string(),
  learner: v.string(),
  bank: v.string(),
  title: v.string(),
  mode: v.picklist(MODES),
  purpose: v.optional(v.picklist(PURPOSES), 'practice'),
  seed: v.number(),
  started: moment,
  questions: texts,
  responses: v.array(response),
  continues: v.optional(v.string()),
  minutes: v.optional(v.number()),
  handedIn: v.optional(moment),
});
