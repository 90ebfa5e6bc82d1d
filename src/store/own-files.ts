import { join } from 'node:path';
import { listFolder } from './look';

/**
 * The names, with slashes, of all that is kept in the data folder: the settings, and whatever is
 * below `learners/`. Links are left out.
 */
export function keptFiles(folder: string): readonly string[] {
  const top = (listFolder(folder) ?? []).filter(entry => entry.isFile() && isOwn(entry.name));
  return [...top.map(({ name }) => name), ...below(folder, 'learners')].sort();
}

/** Whether the program itself has written a file of that name. */
export function isOwn(name: string): boolean {
  return SETTINGS.test(name) || ATTEMPT.test(name) || isPassing(name);
}

/** Whether it is there only while a file is written, or because the process was killed then. */
export function isPassing(name: string): boolean {
  return PASSING.test(name);
}

/** Whether a file of that name is an attempt, and not a damaged one that was set aside. */
export function isAttempt(name: string): boolean {
  return ATTEMPT.test(name) && name.endsWith('.json');
}

const SETTINGS = /^config\.json(?:\.damaged(?:-\d+)?)?$/;
const ATTEMPT = /^learners\/[^/]+\/[^/]+\/[^/]+\.json(?:\.damaged(?:-\d+)?)?$/;
const PASSING = /^(?:learners\/[^/]+\/[^/]+\/[^/]+|config)\.json\.(?:trial|tmp-[0-9a-f]+)$/;

function below(folder: string, name: string): readonly string[] {
  return (listFolder(join(folder, name)) ?? []).flatMap(entry => {
    const inside = `${name}/${entry.name}`;
    if (entry.isDirectory()) return below(folder, inside);
    return entry.isFile() ? [inside] : [];
  });
}
