import { closeSync, openSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { visible } from '../bank/visible';
import { type KnownArticle, MAX_BYTES, parseArticle } from '../draft/parse-article';
import { Trouble } from '../trouble';
import { codeOf } from './error-code';
import { listFolder, lookAt } from './look';

export function isFolder(path: string): boolean {
  return lookAt(path)?.isDirectory() === true;
}

/** The file at a path, or, where that is a folder, the articles in it by name. */
export function articlesAt(path: string): readonly string[] {
  if (!isFolder(path)) return [path];
  const files = (listFolder(path) ?? [])
    .filter(entry => entry.isFile() && ARTICLE.test(entry.name) && !BANK.test(entry.name))
    .map(({ name }) => join(path, name))
    .sort();
  if (files.length > 0) return files;
  throw new Trouble(visible(`${path} has no article: no file in it ends in .txt, .md or .html.`));
}

const ARTICLE = /\.(txt|text|md|markdown|x?html?)$/i;
const BANK = /\.quiz\.md$/i;

/**
 * Reads an article from a file, or from the standard input where the path is `-`.
 *
 * @throws Trouble with a sentence that says why it can't be read, and how to mend that
 */
export async function openArticle(path: string): Promise<KnownArticle> {
  const isInput = path === '-';
  const bytes = isInput ? await readInput() : readFile(path);
  const read = await parseArticle(bytes, isInput ? '' : basename(path));
  if (read.ok) return read.article;
  const file = isInput ? 'The standard input' : path;
  throw new Trouble(visible(`${file} ${read.what}. ${read.mend}.`));
}

function readFile(path: string): Uint8Array {
  const kind = lookAt(path);
  if (!kind) throw new Trouble(visible(`There is no file ${path}.`));
  if (kind.isDirectory()) {
    throw new Trouble(visible(`${path} is a folder. Give the file of an article.`));
  }
  // A device or a pipe might never end.
  if (!kind.isFile()) {
    throw new Trouble(visible(`${path} is not a file. Give - to read the standard input.`));
  }
  try {
    return beginningOf(path, Math.min(kind.size, MAX_BYTES) + 1);
  } catch (error) {
    throw new Trouble(visible(`${path} can't be read (${codeOf(error)}).`));
  }
}

/** The first bytes of a file, at most: no more are read of what is too large anyway. */
function beginningOf(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(most);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** All of the standard input, or as much of it as shows that it is more than an article may have. */
async function readInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    pieces.push(piece);
    length += piece.length;
    if (length > MAX_BYTES) break;
  }
  return Buffer.concat(pieces);
}
