import * as v from 'valibot';
import type { Answer } from '../quiz/answer';
import { CONFIDENCES, type Response } from '../quiz/response';
import { type AttemptRecord, MODES, PURPOSES } from '../study/record';

/** An attempt as it is kept, where a value is one. */
export function attemptOf(value: unknown): AttemptRecord | undefined {
  const read = v.safeParse(ATTEMPT, value);
  return read.success ? read.output : undefined;
}

type Known<T> = { readonly [Key in keyof T]?: unknown };

// As strict as what is written, and several times as fast as valibot's own check of ISO 8601.
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value));
}

// Thousands of responses are read whenever the program opens. These checks by hand take a tenth of
// the time of a schema, which copies each.
function isResponse(value: unknown): value is Response {
  if (!isObject<Response & { outcome: 'right' }>(value)) return false;
  const { question, at, ms, hint, outcome, answer, share, confidence, easy } = value;
  if (typeof question !== 'string' || typeof ms !== 'number') return false;
  if (typeof hint !== 'boolean' || !isMoment(at)) return false;
  if (outcome === 'skipped') return true;
  return (
    (outcome === 'right' || outcome === 'wrong') &&
    isAnswer(answer) &&
    typeof share === 'number' &&
    (confidence === undefined || CONFIDENCES.some(each => each === confidence)) &&
    (easy === undefined || easy === true)
  );
}

function isAnswer(value: unknown): value is Answer {
  if (!isObject<{ type: 1; option: 1; options: 1; text: 1; items: 1; pairs: 1 }>(value)) {
    return false;
  }
  switch (value.type) {
    case 'choice':
      return typeof value.option === 'string';
    case 'several':
      return isTexts(value.options);
    case 'typed':
    case 'number':
      return typeof value.text === 'string';
    case 'order':
      return isTexts(value.items);
    case 'match':
      return Array.isArray(value.pairs) && value.pairs.every(isPair);
    default:
      return false;
  }
}

function isPair(value: unknown): boolean {
  return (
    isObject<{ left: 1; right: 1 }>(value) &&
    typeof value.left === 'string' &&
    typeof value.right === 'string'
  );
}

function isObject<T>(value: unknown): value is Known<T> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string');
}

const moment = v.custom<string>(isMoment);
const texts = v.array(v.string());

export const ATTEMPT: v.GenericSchema<unknown, AttemptRecord> = v.object({
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
  responses: v.custom<readonly Response[]>(
    value => Array.isArray(value) && value.every(isResponse),
  ),
  continues: v.optional(v.string()),
  minutes: v.optional(v.number()),
  handedIn: v.optional(moment),
  marked: v.optional(texts),
});
