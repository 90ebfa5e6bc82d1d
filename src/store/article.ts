import { createHash } from 'node:crypto';
import { dirname, join, relative, sep } from 'node:path';
import { visible } from '../bank/visible';
import type { ArticleAtHand } from '../check/subject';
import { articleOf } from '../draft/article';
import { Trouble } from '../trouble';
import { readBytes } from './banks';

/**
 * Reads an article.
 *
 * @throws Trouble where it can't be read, or is no text
 */
export function readArticle(file: string): ArticleAtHand {
  const bytes = readBytes(file, 'an article');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { ...articleOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), sha256 };
  } catch {
    throw new Trouble(visible(`${file} is not UTF-8. Save the article as UTF-8.`));
  }
}

/**
 * Reads the article that a bank names.
 *
 * @param bank the bank's file
 * @param named the article's file, beside the bank or below it
 * @returns the article, or why it is not at hand
 */
export function readArticleBeside(bank: string, named: string): ArticleAtHand | string {
  const file = join(dirname(bank), named);
  if (relative(dirname(bank), file).split(sep)[0] === '..') {
    return `the article's file ${named} is not beside the bank`;
  }
  try {
    return readArticle(file);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return `the article is not at hand: ${error.message.replace(/\.$/, '')}`;
  }
}
