import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fileName, learnersFolder } from './folder';
import { listFolder } from './look';

/** How many learners have a folder. */
export function countLearners(folder: string): number {
  return folders(learnersFolder(folder)).length;
}

/** The names of all learners, in the order of the alphabet. */
export function readLearners(folder: string): readonly string[] {
  const parent = learnersFolder(folder);
  const names = folders(parent).map(name => nameIn(join(parent, name), name));
  return [...new Set(names)].sort(new Intl.Collator().compare);
}

/**
 * The name that is in a learner's attempts. One that does not lead to this folder (which somebody
 * has renamed) does not count, and where there is none, the folder's own is taken.
 */
function nameIn(path: string, own: string): string {
  for (const bank of folders(path)) {
    const files = listFolder(join(path, bank)) ?? [];
    for (const file of files.filter(each => each.name.endsWith('.json'))) {
      const name = learnerOf(join(path, bank, file.name));
      if (name !== undefined && fileName(name) === own) return name;
    }
  }
  return own;
}

/** Only looks: a damaged file is set aside where its attempt is read. */
function learnerOf(path: string): string | undefined {
  try {
    return v.parse(WHOSE, JSON.parse(readFileSync(path, 'utf8'))).learner;
  } catch {
    return undefined;
  }
}

const WHOSE = v.object({ learner: v.string() });

function folders(path: string): readonly string[] {
  return (listFolder(path) ?? [])
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}
