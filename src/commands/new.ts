import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { visible } from '../bank/visible';
import { isFolder, openArticle } from '../store/articles';
import { Trouble } from '../trouble';
import { print } from '../wrapped';
import { waitingIn } from './already-there';
import { bankNameOf, counted, draftOf } from './draft-file';
import { writeFile } from './new-file';
import type { Globals, NewOptions } from './options';
import { typed } from './typed';

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
  if (file !== undefined && existsSync(file)) {
    const waiting = `${file} is there already: ${counted(waitingIn(file, article))} still to look at`;
    if (!isHere) throw new Trouble(visible(`${waiting}. ${goOnWith(path, file)}`));
    say(`${waiting}.`);
  } else {
    const { text, count } = draftOf(path, article, file, options);
    if (file === undefined) {
      process.stdout.write(text);
      return;
    }
    writeFile(file, text, 'others');
    say(`${counted(count)} drafted into ${file}, which begins with what is left to do.`);
  }
  if (isHere && file !== undefined)
    await (await import('./go-through')).goThrough(file, path, article, options, globals);
}

function goOnWith(path: string, file: string): string {
  const article = path === '-' ? 'ARTICLE' : typed(path);
  return `In a terminal, talks-quiz new ${article} -o ${typed(file)} goes on; -o names another file.`;
}

function say(sentence: string): void {
  print(process.stderr, [visible(sentence)]);
}
