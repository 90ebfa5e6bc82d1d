import { nearest } from '../bank/nearest';
import { visible } from '../bank/visible';
import { QUICK, topics } from '../quiz/select';
import type { Desk, Start } from '../store/desk';
import { openDesk } from '../store/desk';
import { dataFolder } from '../store/folder';
import type { Choice } from '../store/players';
import type { Settings } from '../store/settings';
import type { DayNumber } from '../study/day';
import { reviewLines } from '../study/words';
import { Trouble } from '../trouble';
import { canAsk, isOpenWho, learnerOf, sayWho } from './learner';
import type { Globals, PlayOptions, ReviewOptions } from './options';
import { allowProgress, isPlain } from './plain';
import { lines, type Run, screens } from './screens';

/** The menu, or what a terminal without a screen has in its place. */
export async function menu(globals: Globals): Promise<void> {
  const { run, desk, asks } = await opened(globals);
  await run(desk, asks ? { at: 'learners', next: () => ({ at: 'menu' }) } : { at: 'menu' });
}

/** Plays a bank at once, without the menu. */
export async function play(
  wanted: string | undefined,
  options: PlayOptions,
  globals: Globals,
): Promise<void> {
  const open = await opened(globals, wanted, sure(options));
  if (options.by !== undefined) return reviewOn(open, { by: options.by, isHere: true });
  const { run, desk, asks } = open;
  const next = (own: Desk): Start => ({ at: 'playing', player: own.begin(choiceOf(own, options)) });
  await run(desk, asks ? { at: 'learners', next } : next(desk));
}

/** Plays what is due over all banks, or says when something will be. */
export async function review(options: ReviewOptions, globals: Globals): Promise<void> {
  const { by } = options;
  await reviewOn(await opened(globals, undefined, sure(options)), {
    ...(by !== undefined && { by }),
  });
}

interface Opened {
  readonly run: Run;
  readonly desk: Desk;
  /** Whether to ask first who is learning: several do, and none was named. */
  readonly asks: boolean;
}

async function opened(
  globals: Globals,
  wanted?: string,
  instead?: Partial<Settings>,
): Promise<Opened> {
  allowProgress(globals);
  const run = runner(globals);
  const folder = dataFolder(globals.dataDir, process.env);
  const learner = learnerOf(globals);
  const desk = await openDesk({ folder, ...(learner && { learner }) }, wanted, instead);
  const isOpen = isOpenWho(globals, folder);
  if (isOpen && !canAsk()) sayWho(desk.learner);
  return { run, desk, asks: isOpen && canAsk() };
}

async function reviewOn(
  { run, desk, asks }: Opened,
  wanted: { readonly by?: DayNumber; readonly isHere?: true },
): Promise<void> {
  const next = (own: Desk) => reviewStart(own, wanted);
  await run(desk, asks ? { at: 'learners', next } : await next(desk));
}

async function reviewStart(
  desk: Desk,
  wanted: { readonly by?: DayNumber; readonly isHere?: true },
): Promise<Start> {
  const read = await desk.review(wanted);
  const { review } = read;
  if (review.items.length === 0) return { at: 'nothing-due', review };
  return { at: 'playing', player: desk.beginReview(read), said: reviewLines(review) };
}

/** What was asked for holds for this time; what was not leaves the setting. */
function sure({ confidence }: { readonly confidence?: true }): Partial<Settings> {
  return confidence ? { confidence } : {};
}

/** So few that they whet the appetite for the article. */
const PRETEST = 5;

function choiceOf(desk: Desk, options: PlayOptions): Choice {
  const { count, missed, cram, pretest, seed, exam, time } = options;
  const topic = options.topic === undefined ? undefined : topicOf(desk, options.topic);
  const only = missed ? desk.history().missed : undefined;
  if (only?.size === 0) {
    const why =
      desk.history().attempts.length > 0
        ? 'Nothing was missed the last time'
        : 'Nothing of this bank was played yet, and so nothing missed';
    throw new Trouble(`${why}: there is nothing to play.`);
  }
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

/** A topic by its name, in capitals or not. */
function topicOf({ bank }: Desk, wanted: string): string {
  const known = topics(bank.questions);
  const topic = known.find(each => each.toLowerCase() === wanted.trim().toLowerCase());
  if (topic !== undefined) return topic;
  const near = nearest(wanted.trim(), known);
  const mend = near ? `Did you mean "${near}"?` : `It has: ${known.join(', ')}.`;
  throw new Trouble(visible(`The bank has no topic "${wanted}". ${mend}`));
}

/** The screens or the lines, which load while the bank and the history are being read. */
function runner(globals: Globals): Run {
  const run = isPlain(globals) ? lines() : screens();
  return async (desk, start) => {
    // What is typed from now on is for the first screen, and not to be echoed above it.
    if (!isPlain(globals)) process.stdin.setRawMode(true);
    await (await run)(desk, start);
  };
}
