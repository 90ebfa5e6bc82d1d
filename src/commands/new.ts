import { readFileSync } from 'node:fs';
import { visible } from '../bank/visible';
import { articleOf } from '../draft/article';
import { draft } from '../draft/draft';
import { Trouble } from '../trouble';

export interface NewOptions {
  readonly output?: string;
  readonly all?: true;
}

/** Drafts a bank from an article: into a new file, or to stdout. */
export async function newBank(file: string, { output, all }: NewOptions): Promise<void> {
  const drafted = draft(articleOf(read(file)), { all: all === true });
  if (!drafted.ok) throw new Trouble(visible(`${nameOf(file)}: ${drafted.why}`));
  if (output === undefined) {
    process.stdout.write(drafted.text);
    return;
  }
  await write(output, drafted.text);
  const count = drafted.bank.questions.length;
  process.stderr.write(
    visible(
      `${count} ${count === 1 ? 'question' : 'questions'} drafted into ${output}. It begins with what is left to do.\n`,
    ),
  );
}

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Trouble(visible(`${nameOf(file)} can't be read (${code}).`));
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'The standard input' : file;
}

async function write(file: string, text: string): Promise<void> {
  const { writeNewFile } = await import('../store/new-file');
  try {
    writeNewFile(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why =
      code === 'EEXIST'
        ? 'is there already, and is not overwritten. Give the name of a new file.'
        : `can't be written (${code}).`;
    throw new Trouble(visible(`${file} ${why}`));
  }
}
