import { dirname, isAbsolute, relative, sep } from 'node:path';
import { visible } from '../bank/visible';
import { draft } from '../draft/draft';
import type { KnownArticle } from '../draft/parse-article';
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

/** What lets `check` compare the excerpts: a checksum, and the file that lies beside the bank or below. */
function sourceOf(path: string, article: KnownArticle, file: string | undefined) {
  const below = file === undefined || path === '-' ? undefined : belowOf(path, dirname(file));
  return { sha256: sha256(article.text), ...(below && { file: below }) };
}

function belowOf(path: string, folder: string): string | undefined {
  const below = relative(folder, path).split(sep).join('/');
  return below.startsWith('../') || isAbsolute(below) ? undefined : below;
}

export function counted(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}
