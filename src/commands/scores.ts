import { statSync } from 'node:fs';
import { visible } from '../bank/visible';
import { openDesk } from '../store/desk';
import { dataFolder } from '../store/folder';
import { statisticsLines } from '../study/statistics-lines';
import { Trouble } from '../trouble';
import { learnerOf } from './learner';
import type { Globals } from './options';
import { allowProgress, isPlain } from './plain';
import { screens } from './screens';

/** Statistics: on the screen, as text, as JSON, or the attempts as CSV. */
export async function scores(
  { json, csv }: { json?: true; csv?: true },
  globals: Globals,
): Promise<void> {
  allowProgress(globals);
  const isShown = !json && !csv && !isPlain(globals);
  const loading = isShown ? screens() : undefined;
  const folder = dataFolder(globals.dataDir, process.env);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Trouble(visible(`${folder} is not a folder, so no scores are kept in it.`));
  }
  const learner = learnerOf(globals);
  const desk = await openDesk({ folder, ...(learner && { learner }) });
  if (loading) {
    const show = await loading;
    process.stdin.setRawMode(true);
    return show(desk, { at: 'scores' });
  }
  const statistics = await desk.statistics();
  for (const notice of desk.notices()) process.stderr.write(`${notice}\n`);
  if (json) process.stdout.write(`${JSON.stringify(statistics, null, 2)}\n`);
  else if (csv) process.stdout.write(await toCsv(statistics.attempts));
  else process.stdout.write(`${statisticsLines(statistics, desk.learner).join('\n')}\n`);
}

async function toCsv(rows: readonly object[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const columns = [
    ...['started', 'bank', 'title', 'mode', 'purpose'],
    ...['right', 'answered', 'total', 'percent', 'trend'],
  ];
  // A cell that begins with = + - @ would be run as a formula.
  return stringify([...rows], { header: true, columns, escape_formulas: true });
}
