import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { KnownArticle } from '../article/parse-article';
import { visible } from '../bank/visible';
import { isFolder, openArticle } from '../store/articles';
import { openDrafting } from '../store/drafting';
import { sha256 } from '../store/sha256';
import { Trouble } from '../trouble';
import { print } from '../wrapped';
import { bankNameOf, counted, draftOf } from './draft-file';
import { writeFile } from './new-file';
import type { Globals, NewOptions } from './options';

/**
 * Drafts a bank from an article: in a terminal into a new file, which is then gone through question
 * by question; elsewhere to stdout, or into the file that is asked for. Of a folder, every article.
 */
export async function newBank(path: string, options: NewOptions, globals: Globals): Promise<void> {
  if (isFolder(path)) return (await import('./new-folder')).newBanks(path, options, globals);
  const hasTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  // What an article was read from gives no keys.
  const isHere = hasTerminal && path !== '-';
  const file = options.output ?? (isHere ? bankNameOf(basename(path)) : undefined);
  const article = await openArticle(path);
  if (isHere && file !== undefined && existsSync(file)) {
    goOn(file, article);
  } else {
    const { text, count } = draftOf(path, article, file, options);
    if (file === undefined) {
      process.stdout.write(text);
      return;
    }
    writeFile(file, text);
    say(`${counted(count)} drafted into ${file}, which begins with what is left to do.`);
  }
  if (isHere && file !== undefined)
    await (await import('./go-through')).goThrough(file, path, article, globals);
}

function say(sentence: string): void {
  print(process.stderr, [visible(sentence)]);
}

/** @throws Trouble where the file is not a draft of this article that somebody still has to look at */
function goOn(file: string, article: KnownArticle): void {
  const state = openDrafting(file, article).state();
  if (state.phase !== 'looking') return;
  const { bank, waiting } = state.revision;
  const taken = (why: string) =>
    new Trouble(visible(`${file} is there already, and ${why}. Name a new file with -o.`));
  if (bank.article?.sha256 !== sha256(article.text)) throw taken('is of another article');
  if (waiting.length === 0) throw taken('every question in it was looked at');
  say(`${file} is there already: ${counted(waiting.length)} still to look at.`);
}
