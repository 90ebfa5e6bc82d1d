import { readFile } from 'node:fs/promises';
import { visible } from '../bank/visible';
import { articleOf } from '../draft/article';
import { findQuotes } from '../draft/quotes/find';
import { Trouble } from '../trouble';

/** Who said what in articles: one line a quotation, or as JSON, one object an article. */
export async function quotes(files: readonly string[], { json }: { json?: true }): Promise<void> {
  for (const file of files) {
    const found = findQuotes(articleOf(await read(file)));
    if (json) {
      const rows = found.map(({ start, end, text, speaker, cue, usable }) => ({
        ...{ start, end, text, cue, usable },
        speaker: speaker && { name: speaker.name, mention: speaker.mention },
      }));
      process.stdout.write(
        `${JSON.stringify({ ...(files.length > 1 && { file }), quotes: rows })}\n`,
      );
      continue;
    }
    for (const { text, speaker } of found) {
      process.stdout.write(visible(`${speaker?.name ?? '?'}: ${text}\n`));
    }
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Trouble(visible(`${file} can't be read. Is there such a file?`));
  }
}
