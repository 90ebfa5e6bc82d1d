import type { KnownArticle } from '../article/parse-article';
import { decode } from '../bank/decode';
import { readBank } from '../bank/read';
import { visible } from '../bank/visible';
import { revise } from '../draft/revision';
import { readBytes } from '../store/banks';
import { sha256 } from '../store/sha256';
import { Trouble } from '../trouble';
import { typed } from './typed';

/**
 * How many questions of a bank that is there already are still to look at.
 *
 * @throws Trouble where it is no draft of this article with such questions: why, and what to do
 */
export function waitingIn(file: string, article: KnownArticle): number {
  const taken = (why: string) => new Trouble(visible(`${file} is there already, and ${why}`));
  const text = decode(readBytes(file, 'a bank'));
  const read = typeof text === 'string' ? readBank(text) : undefined;
  const name = typed(file);
  if (!read?.ok) {
    throw taken(
      `can't be read as a bank. -o names another file; talks-quiz check ${name} says what is wrong with this one.`,
    );
  }
  const others = `-o names another file; talks-quiz check ${name} checks this one, and talks-quiz play ${name} plays it.`;
  if (read.source.bank.article?.sha256 !== sha256(article.text)) {
    throw taken(`is of another article. ${others}`);
  }
  const { length } = revise(read.source).waiting;
  if (length === 0) throw taken(`every question in it was looked at. ${others}`);
  return length;
}
