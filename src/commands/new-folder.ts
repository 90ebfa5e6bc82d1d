import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { visible } from '../bank/visible';
import { articlesAt, openArticle } from '../store/articles';
import { cantWrite } from '../store/cant-write';
import { codeOf } from '../store/error-code';
import { tracked } from '../store/progress';
import { Trouble } from '../trouble';
import { print } from '../wrapped';
import { bankNameOf, counted, draftOf } from './draft-file';
import { writeFile } from './new-file';
import type { Globals, NewOptions } from './options';
import { allowProgress } from './plain';

/**
 * Drafts a bank from every article of a folder: beside it, or in the folder that is asked for. One
 * that can't be drafted is told, and the others are done; banks that are there already stay.
 */
export async function newBanks(
  folder: string,
  options: NewOptions,
  globals: Globals,
): Promise<void> {
  allowProgress(globals);
  const target = options.output ?? folder;
  makeFolder(target);
  const told: string[] = [];
  const troubles: string[] = [];
  for (const path of tracked(articlesAt(folder), 'Drafting banks')) {
    const file = join(target, bankNameOf(basename(path)));
    try {
      if (existsSync(file)) throw new Trouble(visible(`${file} is there already, and stays.`));
      const { text, count } = draftOf(path, await openArticle(path), file, options);
      writeFile(file, text, 'others');
      told.push(visible(`${file}: ${counted(count)}`));
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      troubles.push(error.message);
    }
  }
  print(process.stdout, told);
  print(process.stderr, troubles);
  if (troubles.length > 0) process.exitCode = 1;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Trouble(
      codeOf(error) === 'EEXIST'
        ? visible(`${folder} is a file. For the articles of a folder, -o names a folder.`)
        : cantWrite(folder, error),
    );
  }
}
