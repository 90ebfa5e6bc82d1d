import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { visible } from '../bank/visible';
import { draft } from '../draft/draft';
import type { KnownArticle } from '../draft/parse-article';
import { openArticle } from '../store/articles';
import { openDrafting } from '../store/drafting';
import { codeOf } from '../store/error-code';
import { writeNewFile } from '../store/new-file';
import { sha256 } from '../store/sha256';
import { Trouble } from '../trouble';
import type { Globals, NewOptions } from './options';

/**
 * Drafts a bank from an article: in a terminal into a new file, which is then gone through question
 * by question; elsewhere to stdout, or into the file that is asked for.
 */
export async function newBank(
  path: string,
  { output, all }: NewOptions,
  globals: Globals,
): Promise<void> {
  const hasTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  // What an article was read from gives no keys.
  const isHere = hasTerminal && path !== '-';
  const file = output ?? (isHere ? bankOf(path) : undefined);
  const article = await openArticle(path);
  if (file !== undefined && existsSync(file)) {
    if (!isHere) throw new Trouble(visible(`${file} is there already. Name a new file.`));
    goOn(file, article);
  } else {
    const drafted = draft(article, { all: all === true, source: sourceOf(path, article, file) });
    if (!drafted.ok) throw new Trouble(visible(`${nameOf(path)}: ${drafted.why}`));
    if (file === undefined) {
      process.stdout.write(drafted.text);
      return;
    }
    write(file, drafted.text);
    say(`${counted(drafted.bank.questions.length)} drafted into ${file}.`);
  }
  if (!isHere) return;
  const { goThrough } = await import('./go-through');
  await goThrough(file, path, article, globals);
}

function say(sentence: string): void {
  process.stderr.write(`${visible(sentence)}\n`);
}

function counted(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}

function nameOf(path: string): string {
  return path === '-' ? 'The standard input' : path;
}

/** The bank beside where one is, named like its article. */
function bankOf(path: string): string {
  return `${basename(path).replace(/\.[a-z]+$/i, '')}.quiz.md`;
}

/** What lets `check` compare the excerpts: a text that is beside the bank, or only its checksum. */
function sourceOf(path: string, article: KnownArticle, file: string | undefined) {
  const isBeside =
    file !== undefined && path !== '-' && resolve(dirname(file)) === resolve(dirname(path));
  return { sha256: sha256(article.text), ...(isBeside && { file: basename(path) }) };
}

/** @throws Trouble where the file is not a draft of this article that somebody still has to look at */
function goOn(file: string, article: KnownArticle): void {
  const state = openDrafting(file, article).state();
  if (state.phase !== 'looking') return;
  const { bank, waiting } = state.revision;
  if (bank.article?.sha256 !== sha256(article.text)) {
    throw new Trouble(
      visible(`${file} is there already, and is of another article. Name a new file with -o.`),
    );
  }
  if (waiting.length === 0) {
    throw new Trouble(
      visible(
        `${file} is there already, and every question in it was looked at. For another draft, name a new file with -o.`,
      ),
    );
  }
  say(`${file} is there already: ${counted(waiting.length)} still to look at.`);
}

function write(file: string, text: string): void {
  try {
    writeNewFile(file, text);
  } catch (error) {
    throw new Trouble(visible(`${file} can't be written (${codeOf(error)}).`));
  }
}
