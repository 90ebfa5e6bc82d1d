import type { AttemptRecord } from '../study/record';
import { attemptOf } from './attempt-shape';
import { isAttempt } from './own-files';

/** A file that has a name already. */
export interface Here {
  readonly bytes: Buffer;
  /** What was to be written under that name. */
  readonly wanted: Buffer;
}

/**
 * The name and the content that a file of a backup is to have, beside those that have its names
 * already; `there` where one of them has all that is in it.
 *
 * An attempt gets an id of its own. It says that it goes on with the one that it was, or the longest
 * that it goes further than, so that no response counts twice, on whichever machine both come to be.
 *
 * @param here the files that have its first names: `a.json`, `a-2.json` and so on
 */
export function versionOf(
  name: string,
  bytes: Buffer,
  here: readonly Here[],
): { readonly name: string; readonly content: Buffer } | 'there' {
  if (here.some(each => each.bytes.equals(each.wanted))) return 'there';
  const number = here.length + 1;
  if (number === 1) return { name, content: bytes };
  if (!isAttempt(name)) {
    return { name: `${name.replace(/(\.damaged)-\d+$/, '$1')}-${number}`, content: bytes };
  }
  const named = name.replace(/\.json$/, `-${number}.json`);
  const raw = parsed(bytes);
  const theirs = attemptOf(raw);
  if (!theirs) return { name: named, content: bytes };

  const same = here.flatMap(each => attemptOf(parsed(each.bytes)) ?? []).filter(isSame(theirs));
  if (same.some(own => isBeginning(theirs, own))) return 'there';
  const before = same.findLast(own => isBeginning(own, theirs));
  const id = `${theirs.id}-${number}`;
  const continues = before?.id ?? theirs.continues ?? theirs.id;
  // What a newer version has put into it stays in it.
  const attempt = { ...Object(raw), id, continues };
  return { name: named, content: Buffer.from(JSON.stringify(attempt, undefined, '\t')) };
}

/** Whether two are one attempt, at different times. */
function isSame(theirs: AttemptRecord): (own: AttemptRecord) => boolean {
  const about = (record: AttemptRecord) =>
    JSON.stringify({ ...record, id: '', continues: '', responses: [], marked: [] });
  return own => about(own) === about(theirs);
}

/** Whether all responses of the one are the first of the other. */
function isBeginning(one: AttemptRecord, other: AttemptRecord): boolean {
  return one.responses.every(
    (response, index) => JSON.stringify(response) === JSON.stringify(other.responses[index]),
  );
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
