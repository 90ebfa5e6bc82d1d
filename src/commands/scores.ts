import { dataFolder } from '../store/folder';
import { readSettings } from '../store/settings';
import { shelfOf } from '../store/shelf';
import { current } from '../study/history';
import { scoreLines, scoreRows } from '../study/scores';
import { learnerOf } from './learner';
import type { Globals } from './program';

export async function scores(
  { json, csv }: { json?: true; csv?: true },
  globals: Globals,
): Promise<void> {
  const folder = dataFolder(globals.dataDir, process.env);
  const { settings, notices } = readSettings(folder);
  const learner = learnerOf(globals) ?? { kind: 'named', name: settings.learner };
  const read = shelfOf(folder, learner).allAttempts();
  for (const notice of [...notices, ...read.notices]) process.stderr.write(`${notice}\n`);
  const attempts = current(read.records);
  if (json) process.stdout.write(`${JSON.stringify(scoreRows(attempts), null, 2)}\n`);
  else if (csv) process.stdout.write(await toCsv(scoreRows(attempts)));
  else process.stdout.write(`${scoreLines(attempts).join('\n')}\n`);
}

async function toCsv(rows: readonly object[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const columns = [
    ...['started', 'bank', 'title', 'mode'],
    ...['right', 'answered', 'total', 'percent', 'trend'],
  ];
  // A cell that begins with = + - @ would be run as a formula.
  return stringify([...rows], { header: true, columns, escape_formulas: true });
}
