import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as v from 'valibot';
import { visible } from '../bank/visible';
import { Trouble } from '../trouble';
import { codeOf } from './error-code';
import { isOwn, isPassing, keptFiles } from './own-files';
import { tracked } from './progress';

/** The content of every file, by its name below the data folder. */
export type Files = ReadonlyMap<string, Buffer>;

/** All files of a data folder, byte for byte, damaged ones included. */
export function readFiles(folder: string): Files {
  const files = new Map<string, Buffer>();
  const names = keptFiles(folder).filter(each => !isPassing(each));
  for (const name of tracked(names, 'Reading attempts')) {
    try {
      files.set(name, readFileSync(join(folder, name)));
    } catch (error) {
      // Another window may just have set it aside; then it is there under its new name.
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
  return files;
}

/** The text of a backup. A file that is no text is in it as base64. */
export function formatBackup(kept: Files, created: string): string {
  const files = Object.fromEntries([...kept].map(([name, bytes]) => [name, toContent(bytes)]));
  const backup = { program: 'talks-quiz', version: 1, created, checksum: checksum(files), files };
  return `${JSON.stringify(backup, null, 1)}\n`;
}

/** @throws Trouble where the file is no whole backup, or has a file that belongs anywhere else */
export function readBackup(path: string): Files {
  const value = parse(path);
  const read = v.safeParse(BACKUP, value);
  if (!read.success) throw refusal(path, whatIsWrong(value));
  const { files } = read.output;
  if (checksum(files) !== read.output.checksum) {
    throw refusal(path, 'is damaged: it is not as it was written. Take another copy.');
  }
  const away = Object.keys(files).find(name => !isInside(name));
  if (away !== undefined) {
    throw refusal(path, `is not to be trusted: the file "${away}" in it belongs somewhere else.`);
  }
  return new Map(Object.entries(files).map(([name, content]) => [name, toBytes(content)]));
}

const CONTENT = v.union([v.string(), v.object({ base64: v.string() })]);
type Content = v.InferOutput<typeof CONTENT>;

const MARK = { program: v.literal('talks-quiz') };
const BACKUP = v.object({
  ...MARK,
  version: v.literal(1),
  created: v.string(),
  checksum: v.string(),
  files: v.record(v.string(), CONTENT),
});
const NEWER = v.object({ ...MARK, version: v.pipe(v.number(), v.minValue(2)) });

function parse(path: string): unknown {
  let text: string;
  try {
    // A device or a pipe might never end.
    if (!statSync(path).isFile()) throw refusal(path, 'is not a file.');
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw refusal(path, `can't be read (${codeOf(error)}).`);
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whatIsWrong(value: unknown): string {
  if (v.is(NEWER, value)) return 'was made by a newer talks-quiz. Install that one first.';
  if (v.is(v.object(MARK), value)) return 'is a damaged backup. Take another copy.';
  return 'is no backup of talks-quiz, or only a part of one. Take what "data backup" has written.';
}

function refusal(path: string, what: string): Trouble {
  return new Trouble(visible(`${path} ${what}`));
}

/** Whether a name can only be that of a file which a data folder has. */
function isInside(name: string): boolean {
  if (isOwn(name) && !name.includes('/')) return true;
  const [top, ...parts] = name.split('/');
  const isPart = (part: string) => !['', '.', '..'].includes(part) && !ELSEWHERE.test(part);
  return top === 'learners' && parts.length > 0 && parts.every(isPart);
}

const ELSEWHERE = sep === '\\' ? /[\\:\0]/ : /\0/;

function toContent(bytes: Buffer): Content {
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : { base64: bytes.toString('base64') };
}

function toBytes(content: Content): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.base64, 'base64');
}

function checksum(files: Readonly<Record<string, Content>>): string {
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(files)))
    .digest('hex');
}
