import { visible } from '../bank/visible';
import type { AnyPlayer } from '../quiz/player';
import { QUICK, topics } from '../quiz/select';
import { now } from '../store/clock';
import type { Choice, Desk } from '../store/desk';
import { openDesk } from '../store/desk';
import { dataFolder } from '../store/folder';
import type { Settings } from '../store/settings';
import { type DayNumber, dayNumber } from '../study/day';
import { CRAM, describeCost, describeReview, laterLines } from '../study/words';
import { Trouble } from '../trouble';
import { isPlain } from './plain';
import type { Globals, PlayOptions, ReviewOptions } from './program';
import { screens } from './screens';

/** The menu, or what a terminal without a screen has in its place. */
export async function menu(globals: Globals): Promise<void> {
  const run = runner(globals);
  await run(await openDesk(dataFolder(globals.dataDir, process.env)));
}

/** Plays a bank at once, without the menu. */
export async function play(
  wanted: string | undefined,
  options: PlayOptions,
  globals: Globals,
): Promise<void> {
  const run = runner(globals);
  const desk = await openDesk(dataFolder(globals.dataDir, process.env), wanted, sure(options));
  if (options.by !== undefined) return reviewOn(desk, run, { by: options.by, isHere: true });
  await run(desk, desk.begin(choiceOf(desk, options)));
}

/** Plays what is due over all banks, or says when something will be. */
export async function review(options: ReviewOptions, globals: Globals): Promise<void> {
  const run = runner(globals);
  const { by } = options;
  const folder = dataFolder(globals.dataDir, process.env);
  const desk = await openDesk(folder, undefined, sure(options));
  await reviewOn(desk, run, { ...(by !== undefined && { by }) });
}

async function reviewOn(
  desk: Desk,
  run: Run,
  wanted: { readonly by?: DayNumber; readonly isHere?: true },
): Promise<void> {
  const read = await desk.review(wanted);
  for (const notice of desk.notices()) process.stderr.write(`${notice}\n`);
  const { items, cost } = read.review;
  const said = [
    `Review: ${describeReview(read.review)}.`,
    ...(cost !== undefined && wanted.by !== undefined
      ? [describeCost(cost, dayNumber(now()), wanted.by)]
      : []),
    ...(items.length === 0 ? [...laterLines(read.review), CRAM] : []),
  ];
  process.stdout.write(`${said.join('\n')}\n`);
  if (items.length > 0) await run(desk, desk.beginReview(read));
}

/** What was asked for holds for this time; what was not leaves the setting. */
function sure({ confidence }: { readonly confidence?: true }): Partial<Settings> {
  return confidence ? { confidence } : {};
}

/** So few that they whet the appetite for the article. */
const PRETEST = 5;

function choiceOf(desk: Desk, options: PlayOptions): Choice {
  const { count, topic, missed, cram, pretest, seed, exam, time } = options;
  const { questions } = desk.bank;
  if (topic !== undefined && !topics(questions).includes(topic)) {
    throw new Trouble(
      visible(`The bank has no topic "${topic}". It has: ${topics(questions).join(', ')}.`),
      2,
    );
  }
  const only = missed ? desk.history().missed : undefined;
  if (only?.size === 0)
    throw new Trouble('Nothing was missed the last time: there is nothing to play.');
  const all = count === 'all' || (count === undefined && (missed || topic !== undefined));
  const most = typeof count === 'number' ? count : pretest ? PRETEST : QUICK;
  return {
    ...((missed || cram) && { purpose: 'cram' as const }),
    ...(pretest && { purpose: 'pretest' as const }),
    mode: missed ? 'missed' : topic === undefined ? (all ? 'whole' : 'quick') : 'topic',
    ...(!all && { count: most }),
    ...(topic !== undefined && { topic }),
    ...(only && { only }),
    ...(seed !== undefined && { seed }),
    ...(exam && { purpose: 'exam' as const }),
    ...(time !== undefined && { minutes: time }),
  };
}

type Run = (desk: Desk, player?: AnyPlayer) => Promise<void>;

/** The screens or the lines, which load while the bank and the history are being read. */
function runner(globals: Globals): Run {
  const run = isPlain(globals) ? lines() : played();
  return async (desk, player) => {
    // What is typed from now on is for the first screen, and not to be echoed above it.
    if (!isPlain(globals)) process.stdin.setRawMode(true);
    await (await run)(desk, player);
  };
}

async function lines(): Promise<Run> {
  const { runLines } = await import('../plain/run-lines');
  return async (desk, player) => {
    const { isInterrupted } = await runLines(desk, player);
    if (isInterrupted) process.exitCode = 130;
  };
}

async function played(): Promise<Run> {
  const show = await screens();
  return (desk, player) => show(desk, player ? { at: 'playing', player } : { at: 'menu' });
}
