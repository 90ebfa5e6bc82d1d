import { isEnglish } from '../article/english/is-english';
import { visible } from '../bank/visible';
import { bySpeaker } from '../quotes/by-speaker';
import { findQuotes } from '../quotes/find';
import { quotesLines } from '../quotes/lines';
import type { QuotedArticle } from '../quotes/quoted-article';
import { articlesAt, openArticle } from '../store/articles';
import { tracked } from '../store/progress';
import { Trouble } from '../trouble';
import { print } from '../wrapped';
import type { Globals } from './options';
import { allowProgress, isPlain } from './plain';

/**
 * Who said what in articles: on the screen, as text, or as JSON, an object for each article. Of
 * several, those that can be read are done, whatever is wrong with the others.
 */
export async function quotes(
  paths: readonly string[],
  { json }: { json?: true },
  globals: Globals,
): Promise<void> {
  allowProgress(globals);
  // Where the article is typed, there are no keys left for a screen.
  const isText = json || isPlain(globals) || paths.includes('-');
  const screens = isText ? undefined : import('../ui/run-screens');
  const { articles, troubles, isOne } = await readAll(paths);
  const [first] = troubles;
  if (isOne && first) throw first;

  const hasQuotes = articles.some(each => each.quotes.length > 0);
  if (json) process.stdout.write(articles.map(each => `${jsonOf(each, isOne)}\n`).join(''));
  else if (!screens || !hasQuotes) {
    print(
      process.stdout,
      articles.map(each => linesOf(each, isOne)),
    );
  }
  print(process.stderr, [
    ...articles.flatMap(languageDoubt),
    ...troubles.map(({ message }) => message),
  ]);
  if (troubles.length > 0) process.exitCode = 1;
  if (!screens || !hasQuotes) return;
  const { runQuotes } = await screens;
  process.stdin.setRawMode(true);
  if (await runQuotes(articles)) process.exitCode = 130;
}

interface ReadAll {
  readonly articles: readonly QuotedArticle[];
  readonly troubles: readonly Trouble[];
  /** Whether one article was asked for, rather than several or a folder. */
  readonly isOne: boolean;
}

async function readAll(paths: readonly string[]): Promise<ReadAll> {
  const troubles: Trouble[] = [];
  const files = paths.flatMap(path => {
    try {
      return articlesAt(path);
    } catch (error) {
      troubles.push(asTrouble(error));
      return [];
    }
  });
  const articles: QuotedArticle[] = [];
  for (const file of tracked(files, 'Reading articles')) {
    try {
      articles.push(await readQuotes(file));
    } catch (error) {
      troubles.push(asTrouble(error));
    }
  }
  const isOne = paths.length === 1 && (files.length === 0 || files[0] === paths[0]);
  return { articles, troubles, isOne };
}

/** Anything else is the program's own mistake. */
function asTrouble(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  throw error;
}

async function readQuotes(file: string): Promise<QuotedArticle> {
  const article = await openArticle(file);
  const found = findQuotes(article);
  return { file, article, quotes: found, speakers: bySpeaker(article, found) };
}

/** What is told of an article whose speakers can't be trusted. */
function languageDoubt({ file, article }: QuotedArticle): readonly string[] {
  if (isEnglish(article.text)) return [];
  const name = file === '-' ? 'The standard input' : file;
  return [visible(`${name} doesn't seem to be in English: who said what may be wrong or missing.`)];
}

/** Where offsets do not count in the file, the text that they count in is there too. */
function jsonOf({ file, article, quotes: found }: QuotedArticle, isOne: boolean): string {
  const object = {
    ...(!isOne && { file }),
    ...(!article.isVerbatim && { text: article.text }),
    quotes: found.map(({ start, end, text, cue, usable, speaker }) => ({
      ...{ start, end, text, cue, usable },
      speaker: speaker && { name: speaker.name, mention: speaker.mention },
    })),
  };
  return JSON.stringify(object).replace(CONTROL, escaped);
}

/** The control characters that JSON allows in a text as they are. */
const CONTROL = /[\x7f-\x9f]/g;

function escaped(character: string): string {
  return `\\u00${character.charCodeAt(0).toString(16)}`;
}

function linesOf({ file, speakers }: QuotedArticle, isOne: boolean): string {
  const lines = quotesLines(speakers);
  return (isOne ? lines : [visible(file), '', ...lines, '']).join('\n');
}
