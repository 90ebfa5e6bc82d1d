import { visible } from '../bank/visible';
import { draft } from '../draft/draft';
import { openArticle } from '../store/articles';
import { Trouble } from '../trouble';
import { writeFile } from './new-file';

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
  writeFile(output, drafted.text);
  const { length } = drafted.bank.questions;
  const questions = `${length} ${length === 1 ? 'question' : 'questions'}`;
  process.stderr.write(
    visible(`${questions} drafted into ${output}, which begins with what is left to do.\n`),
  );
}
