import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Bank } from '../bank/model';
import { nearest } from '../bank/nearest';
import { SHIPPED } from '../bank/shipped';
import { visible } from '../bank/visible';
import { Trouble } from '../trouble';
import { codeOf } from './error-code';
import { listFolder, lookAt } from './look';

export interface OpenBank {
  /** What it is called on the command line, and the name of its folder of attempts. */
  readonly name: string;
  readonly bank: Bank;
  /** The absolute path of its file; a shipped bank has none. */
  readonly file?: string;
}

/**
 * Opens a bank by the name of a shipped or known one, by its path, or by the folder it is in.
 *
 * @param known paths of banks that were opened before, by name
 * @throws Trouble with every error of the file, or with the names that there are
 */
export async function openBank(
  wanted: string,
  known: Readonly<Record<string, string>>,
): Promise<OpenBank> {
  const name = meant(wanted, known);
  const shipped = Object.hasOwn(SHIPPED, name) ? SHIPPED[name] : undefined;
  if (shipped) return { name, bank: await shipped() };
  const { path, isFolder } = placeOf(name, known);
  return await readBankFile(resolve(isFolder ? onlyBankIn(path) : path), known);
}

/**
 * The files that a name, a path or a folder stands for: in a folder, every bank.
 *
 * @throws Trouble where there are none
 */
export function bankFiles(
  wanted: string,
  known: Readonly<Record<string, string>>,
): readonly string[] {
  const { path, isFolder } = placeOf(wanted, known);
  return isFolder ? banksIn(path).map(name => join(path, name)) : [path];
}

/** The name of a bank that is given in other capitals or as a file, where no such file is there. */
function meant(wanted: string, known: Readonly<Record<string, string>>): string {
  const names = namesOf(known);
  if (names.includes(wanted) || lookAt(wanted)) return wanted;
  const folded = wanted.toLowerCase().replace(/(\.quiz)?\.md$/, '');
  return names.find(name => name.toLowerCase() === folded) ?? wanted;
}

function namesOf(known: Readonly<Record<string, string>>): readonly string[] {
  return [...Object.keys(SHIPPED), ...Object.keys(known)];
}

function placeOf(wanted: string, known: Readonly<Record<string, string>>) {
  const path = (Object.hasOwn(known, wanted) && known[wanted]) || wanted;
  const kind = lookAt(path);
  if (!kind) throw notFound(wanted, known);
  return { path, isFolder: kind.isDirectory() };
}

async function readBankFile(
  file: string,
  known: Readonly<Record<string, string>>,
): Promise<OpenBank> {
  const bytes = readBytes(file, 'a bank');
  // The readers of Markdown and YAML are loaded only for a bank that is not shipped.
  const [{ decode }, { describe }, { readBank }] = await Promise.all([
    import('../bank/decode'),
    import('../bank/problem'),
    import('../bank/read'),
  ]);
  const text = decode(bytes);
  const read = typeof text === 'string' ? readBank(text) : { ok: false as const, errors: [text] };
  if (!read.ok) throw new Trouble(read.errors.map(error => describe(file, error)).join('\n'));
  return { name: nameOf(file, known), bank: read.source.bank, file };
}

/**
 * The content of a file.
 *
 * @param what what should be in it, such as "a bank"
 * @throws Trouble where it can't be read
 */
export function readBytes(file: string, what: string): Uint8Array {
  try {
    // A device or a pipe might never end.
    if (statSync(file).isFile()) return readFileSync(file);
  } catch (error) {
    throw new Trouble(visible(`${file} can't be read (${codeOf(error)}).`));
  }
  throw new Trouble(visible(`${file} is not a file that ${what} could be in.`));
}

/** The file's own name, unless a shipped bank or another file that is still there has it. */
function nameOf(file: string, known: Readonly<Record<string, string>>): string {
  const own = basename(file).replace(/(\.quiz)?\.md$/, '') || 'bank';
  const isFree = (name: string) => {
    const other = known[name];
    return !SHIPPED[name] && (other === undefined || other === file || !existsSync(other));
  };
  for (let name = own, copy = 2; ; copy += 1) {
    if (isFree(name)) return name;
    name = `${own}-${copy}`;
  }
}

function onlyBankIn(folder: string): string {
  const files = banksIn(folder);
  const [file, ...more] = files;
  if (more.length > 0) {
    const lines = files.slice(0, MOST).map(name => `  ${name}`);
    const rest = files.length > MOST ? [`  and ${files.length - MOST} more`] : [];
    throw new Trouble(
      visible([`${folder} has ${files.length} banks. Name one:`, ...lines, ...rest].join('\n')),
    );
  }
  return join(folder, file);
}

/** More names than this are no help. */
const MOST = 20;

function banksIn(folder: string): readonly [string, ...string[]] {
  const [file, ...more] = (listFolder(folder) ?? [])
    .filter(entry => entry.isFile() && entry.name.endsWith('.quiz.md'))
    .map(({ name }) => name)
    .sort();
  if (file === undefined) {
    throw new Trouble(visible(`${folder} has no bank: no file in it ends in .quiz.md.`));
  }
  return [file, ...more];
}

function notFound(wanted: string, known: Readonly<Record<string, string>>): Trouble {
  const moved = known[wanted];
  if (moved !== undefined) {
    return new Trouble(
      visible(`The bank "${wanted}" is no longer at ${moved}. Give its new path.`),
    );
  }
  const names = namesOf(known);
  const near = nearest(basename(wanted).replace(/(\.quiz)?\.md$/, ''), names);
  const mend = near
    ? `Did you mean ${near}? Else give the path of a .quiz.md file.`
    : `Give the path of a .quiz.md file, or one of: ${names.join(', ')}.`;
  return new Trouble(visible(`There is no bank "${wanted}". ${mend}`));
}
