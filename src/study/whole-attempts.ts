import type { Response } from '../quiz/response';
import type { AttemptRecord } from './record';

/**
 * The attempts that files are of, oldest first. Each time an attempt is gone on with, that is a file of
 * its own, which begins with the responses so far; two windows can go on with one, and a file between
 * can be lost. All files of an attempt count as one, with every response in the order of their instants.
 */
export function wholeAttempts(records: readonly AttemptRecord[]): readonly AttemptRecord[] {
  return groups(records)
    .map(whole)
    .toSorted((a, b) => Date.parse(a.started) - Date.parse(b.started) || (a.id < b.id ? -1 : 1));
}

/** The files of each attempt. */
function groups(records: readonly AttemptRecord[]): readonly (readonly AttemptRecord[])[] {
  const group = new Map(records.map(record => [record, [record]]));
  const join = (one: AttemptRecord, other: AttemptRecord) => {
    const [mine = [], theirs = []] = [group.get(one), group.get(other)];
    if (mine === theirs) return;
    mine.push(...theirs);
    for (const record of theirs) group.set(record, mine);
  };

  const known = new Map<string, AttemptRecord>();
  for (const record of records) {
    const copy = known.get(keyOf(record, record.id));
    if (copy) join(copy, record);
    else known.set(keyOf(record, record.id), record);
  }
  const lost = new Set<AttemptRecord>();
  for (const record of records) {
    if (record.continues === undefined) continue;
    const before = known.get(keyOf(record, record.continues));
    if (before) join(before, record);
    else lost.add(record);
  }
  // Where the file before is lost, the responses that were in it tell what else is of that attempt.
  const owners = new Map<string, AttemptRecord>();
  for (const record of lost.size > 0 ? records : []) {
    for (const response of record.responses) {
      const key = keyOf(record, instant(response));
      const owner = owners.get(key);
      if (!owner) owners.set(key, record);
      else if (lost.has(record) || lost.has(owner)) join(owner, record);
    }
  }
  return [...new Set(group.values())];
}

function whole(files: readonly AttemptRecord[]): AttemptRecord {
  const [only, ...more] = files;
  if (only && more.length === 0) return only;
  const sorted = files.toSorted((a, b) => latest(a) - latest(b) || (a.id < b.id ? -1 : 1));
  // What was handed in first is settled: another window can't change it.
  const [settled] = sorted
    .filter(({ handedIn }) => handedIn !== undefined)
    .toSorted((a, b) => Date.parse(a.handedIn ?? '') - Date.parse(b.handedIn ?? ''));
  const last = settled ?? sorted.at(-1);
  if (!last) throw new Error('An attempt has a file at least.');
  const responses = settled?.responses ?? merged(sorted, last.purpose === 'exam');
  return { ...last, started: earliest(files), responses };
}

/** Every response once; in an exam the last to each question, which took the place of those before. */
function merged(files: readonly AttemptRecord[], isExam: boolean): readonly Response[] {
  const responses = new Map<string, Response>();
  for (const response of files.flatMap(file => file.responses)) {
    responses.set(instant(response), response);
  }
  const all = [...responses.values()].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return isExam ? [...new Map(all.map(each => [each.question, each])).values()] : all;
}

function keyOf({ bank }: AttemptRecord, of: string): string {
  return `${bank}\n${of}`;
}

function instant({ question, at }: Response): string {
  return `${question}\n${at}`;
}

function latest({ started, responses }: AttemptRecord): number {
  return Math.max(Date.parse(started), ...responses.map(({ at }) => Date.parse(at)));
}

function earliest(files: readonly AttemptRecord[]): string {
  const [first] = files.toSorted((a, b) => Date.parse(a.started) - Date.parse(b.started));
  return first?.started ?? '';
}
