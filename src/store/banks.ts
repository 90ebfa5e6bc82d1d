import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Bank } from '../bank/model';
import { SHIPPED } from '../bank/shipped';
import { visible } from '../bank/visible';
import { Trouble } from '../trouble';
import { codeOf } from './error-code';

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
  const shipped = SHIPPED[wanted];
  if (shipped) return { name: wanted, bank: await shipped() };
  const path = known[wanted] ?? wanted;
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) throw notFound(wanted, known);
  return await readBankFile(resolve(kind.isDirectory() ? onlyBankIn(path) : path), known);
}

async function readBankFile(
  file: string,
  known: Readonly<Record<string, string>>,
): Promise<OpenBank> {
  // A device or a pipe might never end.
  if (!statSync(file).isFile()) {
    throw new Trouble(visible(`${file} is not a file that a bank could be in.`));
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Trouble(visible(`${file} can't be read (${codeOf(error)}).`));
  }
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
  const files = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.quiz.md'))
    .map(({ name }) => name);
  const [file, ...more] = files.sort();
  if (file === undefined) {
    throw new Trouble(visible(`${folder} has no bank: no file in it ends in .quiz.md.`));
  }
  if (more.length > 0) {
    throw new Trouble(
      visible(`${folder} has ${files.length} banks: name one of ${files.join(', ')}.`),
    );
  }
  return join(folder, file);
}

function notFound(wanted: string, known: Readonly<Record<string, string>>): Trouble {
  const moved = known[wanted];
  if (moved !== undefined) {
    return new Trouble(
      visible(`The bank "${wanted}" is no longer at ${moved}. Give its new path.`),
    );
  }
  const names = [...Object.keys(SHIPPED), ...Object.keys(known)].join(', ');
  return new Trouble(
    visible(`There is no bank "${wanted}". Give the path of a .quiz.md file, or one of: ${names}.`),
  );
}
