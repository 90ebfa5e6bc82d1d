import { visible } from '../bank/visible';
import { draft } from '../draft/draft';
import { openArticle } from '../store/articles';
import { Trouble } from '../trouble';

export interface NewOptions {
  readonly output?: string;
  readonly all?: true;
}

/** Drafts a bank from an article: into a new file, or to stdout. */
export async function newBank(file: string, { output, all }: NewOptions): Promise<void> {
  const drafted = draft(await openArticle(file), { all: all === true });
  if (!drafted.ok) {
    throw new Trouble(visible(`${file === '-' ? 'The standard input' : file}: ${drafted.why}`));
  }
  if (output === undefined) {
    process.stdout.write(drafted.text);
    return;
  }
  await write(output, drafted.text);
  const { length } = drafted.bank.questions;
  const questions = `${length} ${length === 1 ? 'question' : 'questions'}`;
  process.stderr.write(
    visible(`${questions} drafted into ${output}, which begins with what is left to do.\n`),
  );
}

async function write(file: string, text: string): Promise<void> {
  const { writeNewFile } = await import('../store/new-file');
  const { codeOf } = await import('../store/error-code');
  try {
    writeNewFile(file, text);
  } catch (error) {
    const why =
      codeOf(error) === 'EEXIST'
        ? 'is there already, and is not overwritten. Give the name of a new file.'
        : `can't be written (${codeOf(error)}).`;
    throw new Trouble(visible(`${file} ${why}`));
  }
}
