import { visible } from '../bank/visible';
import { formatBackup, readBackup, readFiles } from '../store/backup';
import { now } from '../store/clock';
import { codeOf } from '../store/error-code';
import { dataFolder } from '../store/folder';
import { isAttempt } from '../store/own-files';
import { type Fate, restore as restoreFiles } from '../store/restore';
import { readSettings, type Settings } from '../store/settings';
import { shelfOf } from '../store/shelf';
import type { AttemptRecord } from '../study/record';
import { Trouble } from '../trouble';
import { print } from '../wrapped';
import { learnerOf, noLearner } from './learner';
import { writeFile } from './new-file';
import type { Globals } from './options';
import { allowProgress } from './plain';

export { reset } from './reset';

export function where({ dataDir }: Globals): void {
  process.stdout.write(`${dataFolder(dataDir, process.env)}\n`);
}

export function backup(file: string, globals: Globals): void {
  allowProgress(globals);
  const folder = dataFolder(globals.dataDir, process.env);
  const files = told(`Not everything in ${folder} can be read`, () => readFiles(folder));
  writeFile(file, formatBackup(files, now()), 'user');
  const attempts = [...files.keys()].filter(isAttempt).length;
  say(`${counted(attempts, 'attempt')} copied into ${file}.`);
}

export function restore(file: string, globals: Globals): void {
  allowProgress(globals);
  const folder = dataFolder(globals.dataDir, process.env);
  const files = readBackup(file);
  const { attempts, others, settings } = told(
    `Not everything could be restored, and nothing was lost: ${folder} can't be written`,
    () => restoreFiles(folder, files),
  );
  say(
    [
      `${counted(attempts.restored + attempts.beside, 'attempt')} restored`,
      ...(attempts.beside > 0 ? [` (${attempts.beside} beside different ones)`] : []),
      attempts.there > 0 ? `, ${were(attempts.there)} there already.` : '.',
      ...about(others),
      ...(settings ? [' Settings that were missing are filled in.'] : []),
    ].join(''),
  );
}

export function exportData(file: string | undefined, globals: Globals): void {
  allowProgress(globals);
  const learner = learnerOf(globals);
  if (learner?.kind === 'guest') throw new Trouble('A guest has no data: nothing was kept.', 2);
  const folder = dataFolder(globals.dataDir, process.env);
  const { settings, notices } = readSettings(folder);
  const { name } = learner ?? { name: settings.learner };
  const shelf = shelfOf(folder, { kind: 'named', name });
  if (learner && !shelf.hasAttempts()) throw new Trouble(noLearner(folder, name, 'to export'));
  const read = shelf.allAttempts();
  print(process.stderr, [...notices, ...read.notices]);
  const own = ownSettings(settings, name, read.records);
  const data = { version: 1, learner: name, created: now(), settings: own, attempts: read.records };
  const text = `${JSON.stringify(data, undefined, 2)}\n`;
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  writeFile(file, text, 'user');
  say(`${counted(read.records.length, 'attempt')} written into ${file}.`);
}

/** The settings, without the bank and the name of another learner, and banks that are only others'. */
function ownSettings(
  { learner, bank, banks, ...common }: Settings,
  name: string,
  attempts: readonly AttemptRecord[],
): Partial<Settings> {
  const played = new Set(attempts.map(each => each.bank));
  const known = Object.entries(banks).filter(([each]) => played.has(each));
  return {
    ...common,
    ...(learner === name && { learner, bank }),
    banks: Object.fromEntries(known),
  };
}

function told<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(visible(`${what} (${codeOf(error)}).`));
  }
}

/** Damaged files and the like, of which there are seldom any. */
function about({ restored, beside, there }: Readonly<Record<Fate, number>>): readonly string[] {
  const added = restored + beside;
  if (added + there === 0) return [];
  return [` Other files: ${added} restored, ${there} there already.`];
}

function were(count: number): string {
  return `${count} ${count === 1 ? 'was' : 'were'}`;
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function say(line: string): void {
  print(process.stdout, [visible(line)]);
}
