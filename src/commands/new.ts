import { dirname, isAbsolute, relative, sep } from 'node:path';
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
  const article = await openArticle(file);
  const beside = article.isVerbatim ? besideOf(file, output) : undefined;
  const drafted = draft(article, { all: all === true, ...(beside && { file: beside }) });
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

/** How a bank names its article, where that lies in its folder or below. */
function besideOf(file: string, bank: string | undefined): string | undefined {
  if (bank === undefined || file === '-') return undefined;
  const path = relative(dirname(bank), file).split(sep).join('/');
  return path.startsWith('../') || isAbsolute(path) ? undefined : path;
}
