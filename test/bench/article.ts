import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/article/parse-article';
import { findQuotes } from '../../src/quotes/find';
import type { Builds } from './builds';
import { interleave, median, timed } from './measure';
import { type Row, ratioRow } from './table';
import { untilExit } from './until-exit';

const PARAGRAPH =
  'The mayor, Ana Kral, said on Tuesday that the bridge was safe. "We have checked it twice," she said.';

/** What stands in a file for a paragraph of an article, and what could take long in it. */
const KINDS = {
  'plain text': ['article.txt', `${PARAGRAPH}\n`],
  Markdown: ['article.md', `${PARAGRAPH.replace('Tuesday', '*Tuesday*')}\n\n`],
  'a web page': ['article.html', `<div class="a b"><p>${PARAGRAPH}</p></div>`],
  'a page of links': ['article.html', '<ul><li><a href="/">All of the news</a></li></ul>'],
} as const;

/** The time until `quotes` is done, and how reading an article grows with its length. */
export async function articleRows({ program }: Builds, folder: string): Promise<readonly Row[]> {
  return [...(await wholeRows(program, folder)), ...(await growthRows())];
}

async function wholeRows(program: string, folder: string): Promise<readonly Row[]> {
  const files = Object.entries(KINDS).slice(0, 3);
  for (const [, [name, piece]] of files) writeFileSync(join(folder, name), piece.repeat(20));
  const quotes = (name: string) => () =>
    untilExit([program, 'quotes', '--json', join(folder, name)]);
  const times = await interleave(20, {
    text: quotes('article.txt'),
    markdown: quotes('article.md'),
    page: quotes('article.html'),
    node: () => untilExit(['-e', '0']),
  });
  const node = median(times.node);
  return [
    ratioRow('quotes --json of a text / node -e 0', median(times.text), node, 4),
    ratioRow('quotes --json of Markdown / node -e 0', median(times.markdown), node, 5),
    ratioRow('quotes --json of a web page / node -e 0', median(times.page), node, 5),
  ];
}

/** Four times as much must take about four times as long. */
async function growthRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [kind, [name, piece]] of Object.entries(KINDS)) {
    const file = (bytes: number) => new TextEncoder().encode(piece.repeat(bytes / piece.length));
    const [small, large] = [file(200_000), file(800_000)];
    const times = await interleave(7, {
      small: () => reading(small, name),
      large: () => reading(large, name),
    });
    rows.push(
      ratioRow(`reading ${kind}, 0.8 MB / 0.2`, median(times.large), median(times.small), 6),
    );
  }
  const quoting = async (bytes: number) => {
    const read = await parseArticle(
      new TextEncoder().encode(KINDS['plain text'][1].repeat(bytes / PARAGRAPH.length)),
      'article.txt',
    );
    if (!read.ok) throw new Error(read.what);
    const { article } = read;
    return () => timed(() => void findQuotes(article));
  };
  const times = await interleave(7, {
    small: await quoting(100_000),
    large: await quoting(400_000),
  });
  rows.push(ratioRow('who said what, 400 KB / 100', median(times.large), median(times.small), 6));
  return rows;
}

async function reading(bytes: Uint8Array, name: string): Promise<number> {
  const start = performance.now();
  await parseArticle(bytes, name);
  return performance.now() - start;
}
