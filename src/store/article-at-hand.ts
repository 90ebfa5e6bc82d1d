import { dirname, join, relative, sep } from 'node:path';
import type { ArticleAtHand } from '../check/subject';
import { Trouble } from '../trouble';
import { openArticle } from './articles';
import { sha256 } from './sha256';

/** @throws Trouble where it can't be read, or is no article */
export async function readArticle(file: string): Promise<ArticleAtHand> {
  const article = await openArticle(file);
  return { ...article, sha256: sha256(article.text) };
}

/**
 * Reads the article that a bank names.
 *
 * @param bank the bank's file
 * @param named the article's file, beside the bank or below it
 * @returns the article, or why it is not at hand
 */
export async function readArticleBeside(
  bank: string,
  named: string,
): Promise<ArticleAtHand | string> {
  const file = join(dirname(bank), named);
  if (relative(dirname(bank), file).split(sep)[0] === '..') {
    return `the article's file ${named} is not beside the bank`;
  }
  try {
    return await readArticle(file);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return `the article is not at hand: ${error.message.replace(/\.$/, '')}`;
  }
}
