import { statSync } from 'node:fs';
import { visible } from '../bank/visible';
import { scoreLines } from '../plain/scores';
import { type Desk, openDesk, type Start } from '../store/desk';
import { dataFolder } from '../store/folder';
import { Trouble } from '../trouble';
import { print } from '../wrapped';
import { canAsk, isOpenWho, learnerOf, sayWho } from './learner';
import type { Globals } from './options';
import { allowProgress, isPlain } from './plain';
import { lines, screens } from './screens';

/** Statistics: on the screen, as text, as JSON, or the attempts as CSV. */
export async function scores(
  { json, csv }: { json?: true; csv?: true },
  globals: Globals,
): Promise<void> {
  allowProgress(globals);
  const isText = !json && !csv;
  const loading = isText && !isPlain(globals) ? screens() : undefined;
  const folder = dataFolder(globals.dataDir, process.env);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Trouble(visible(`${folder} is not a folder, so no scores are kept in it.`));
  }
  const named = learnerOf(globals);
  const desk = await openDesk({ folder, ...(named && { learner: named }) });
  const isOpen = isOpenWho(globals, folder);
  const asks = isOpen && isText && canAsk();
  const start: Start = asks ? { at: 'learners', next: () => ({ at: 'scores' }) } : { at: 'scores' };
  if (loading) {
    // A bar can say how far long reading is before the screen is drawn, and not after.
    if (!asks) await desk.statistics();
    const show = await loading;
    process.stdin.setRawMode(true);
    return show(desk, start);
  }
  if (asks) return (await lines())(desk, start);
  if (isOpen) sayWho(desk.learner);
  if (isText) return print(process.stdout, await told(desk, scoreLines(desk)));
  const statistics = await told(desk, desk.statistics());
  const learner = desk.learner.kind === 'named' ? desk.learner.name : null;
  if (json) process.stdout.write(`${JSON.stringify({ learner, ...statistics }, null, 2)}\n`);
  else process.stdout.write(await toCsv(statistics.attempts));
}

/** What was read, once it was said which files could not be. */
async function told<T>(desk: Desk, reading: Promise<T>): Promise<T> {
  const read = await reading;
  print(process.stderr, desk.notices());
  return read;
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
