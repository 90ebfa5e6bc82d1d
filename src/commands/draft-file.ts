import { basename, dirname, resolve } from 'node:path';
import { visible } from '../bank/visible';
import { draft } from '../draft/draft';
import type { KnownArticle } from '../draft/parse-article';
import { codeOf } from '../store/error-code';
import { writeNewFile } from '../store/new-file';
import { sha256 } from '../store/sha256';
import { Trouble } from '../trouble';
import type { NewOptions } from './options';

/** The name of a bank that is named like its article's file. */
export function bankNameOf(article: string): string {
  return `${article.replace(/\.[a-z]+$/i, '')}.quiz.md`;
}

/**
 * @param file where the bank is to be; none on stdout
 * @returns the bank's text, and how many questions it has
 * @throws Trouble where there is nothing to ask
 */
export function draftOf(
  path: string,
  article: KnownArticle,
  file: string | undefined,
  { all }: NewOptions,
): { readonly text: string; readonly count: number } {
  const drafted = draft(article, { all: all === true, source: sourceOf(path, article, file) });
  if (!drafted.ok) {
    throw new Trouble(visible(`${path === '-' ? 'The standard input' : path}: ${drafted.why}`));
  }
  return { text: drafted.text, count: drafted.bank.questions.length };
}

/** What lets `check` compare the excerpts: a text that is beside the bank, or only its checksum. */
function sourceOf(path: string, article: KnownArticle, file: string | undefined) {
  const isBeside =
    file !== undefined && path !== '-' && resolve(dirname(file)) === resolve(dirname(path));
  return { sha256: sha256(article.text), ...(isBeside && { file: basename(path) }) };
}

/** @throws Trouble where the file is there already, or can't be written */
export function writeDraft(file: string, text: string): void {
  try {
    writeNewFile(file, text);
  } catch (error) {
    const code = codeOf(error);
    const why = code === 'EEXIST' ? 'is there already' : `can't be written (${code})`;
    throw new Trouble(visible(`${file} ${why}. Name a new file.`));
  }
}

export function counted(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}
