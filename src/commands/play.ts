import { visible } from '../bank/visible';
import { openLines } from '../plain/lines';
import { menuPlain } from '../plain/menu';
import { playPlain } from '../plain/play';
import { QUICK, topics } from '../quiz/select';
import { summary } from '../quiz/summary';
import type { Choice, Desk } from '../store/desk';
import { openDesk } from '../store/desk';
import { dataFolder } from '../store/folder';
import { Trouble } from '../trouble';
import type { View } from '../ui/view';
import type { Globals, PlayOptions } from './program';

/** The menu, or what a terminal without a screen has in its place. */
export async function menu(globals: Globals): Promise<void> {
  const desk = await openDesk(dataFolder(globals.dataDir, process.env));
  if (isPlain(globals)) await inLines(desk, (lines, complain) => menuPlain(desk, lines, complain));
  else await onScreens(desk, { at: 'menu' });
}

/** Plays a bank at once, without the menu. */
export async function play(
  wanted: string | undefined,
  options: PlayOptions,
  globals: Globals,
): Promise<void> {
  const desk = await openDesk(dataFolder(globals.dataDir, process.env), wanted);
  const player = desk.begin(choiceOf(desk, options));
  if (isPlain(globals))
    await inLines(desk, (lines, complain) => playPlain(player, lines, complain));
  else await onScreens(desk, { at: 'playing', player });
}

function choiceOf(desk: Desk, { count, topic, missed, seed }: PlayOptions): Choice {
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
  return {
    mode: missed ? 'missed' : topic === undefined ? (all ? 'whole' : 'quick') : 'topic',
    ...(!all && { count: typeof count === 'number' ? count : QUICK }),
    ...(topic !== undefined && { topic }),
    ...(only && { only }),
    ...(seed !== undefined && { seed }),
  };
}

/** Whether to go line by line: asked for, a screen reader, or no terminal that could be drawn on. */
function isPlain({ plain }: Globals): boolean {
  const { ACCESSIBLE, INK_SCREEN_READER, TERM } = process.env;
  return (
    plain === true ||
    (ACCESSIBLE !== undefined && !['', '0', 'false'].includes(ACCESSIBLE)) ||
    INK_SCREEN_READER === 'true' ||
    TERM === 'dumb' ||
    !process.stdin.isTTY ||
    !process.stdout.isTTY
  );
}

async function onScreens(desk: Desk, view: View): Promise<void> {
  // What is typed from now on is for the first screen, and not to be echoed above it.
  process.stdin.setRawMode(true);
  const { runScreens } = await import('../ui/run');
  const { isInterrupted, last } = await runScreens(desk, view);
  const attempt = last?.state();
  if (attempt && attempt.responses.length > 0) {
    process.stdout.write(`${summary(attempt).join('\n')}\n`);
  }
  if (isInterrupted) process.exitCode = 130;
}

type Lines = ReturnType<typeof openLines>;

async function inLines(
  desk: Desk,
  run: (lines: Lines, complain: () => void) => Promise<void>,
): Promise<void> {
  const lines = openLines(process.stdin, process.stdout);
  let told = 0;
  const complain = () => {
    for (const notice of desk.notices().slice(told)) process.stderr.write(`${notice}\n`);
    told = desk.notices().length;
  };
  await run(lines, complain);
  lines.close();
  if (lines.isInterrupted()) process.exitCode = 130;
}
