import type { Builds } from './builds';
import { interleave, median } from './measure';
import { openPty } from './pty';
import { firstQuestion, shippedBank } from './shipped';
import { type Row, ratioRow } from './table';
import { untilExit } from './until-exit';

const ROUNDS = 20;

interface Folders {
  readonly empty: string;
  /** With many past attempts. */
  readonly full: string;
}

/** How long it takes until something is on the screen, from the moment of calling. */
export async function startRows(builds: Builds, { empty, full }: Folders): Promise<readonly Row[]> {
  const { program, hello, fastHello, unbundled } = builds;
  const stem = firstQuestion(shippedBank(), 1).stem.slice(0, 40);
  const menu = 'q quit';
  const times = await interleave(ROUNDS, {
    play: () => firstFrame([program, 'play', '--seed', '1'], stem, { TALKS_QUIZ_DIR: empty }),
    hello: () => firstFrame([hello], 'Hello, world'),
    fastHello: () => firstFrame([fastHello], 'Hello, world'),
    unbundled: () => firstFrame([unbundled], 'Hello, world', { NODE_ENV: 'production' }),
    menu: () => firstFrame([program], menu, { TALKS_QUIZ_DIR: empty }),
    full: () => firstFrame([program], menu, { TALKS_QUIZ_DIR: full }),
    help: () => untilExit([program, '--help']),
    node: () => untilExit(['-e', '0']),
  });
  const ms = (name: keyof typeof times) => median(times[name]);
  return [
    ratioRow('first question / Ink hello world, bundled', ms('play'), ms('hello'), 1.3),
    ratioRow('first question / Ink hello world, not bundled', ms('play'), ms('unbundled'), 0.6),
    ratioRow('first question / the same, made as fast', ms('play'), ms('fastHello')),
    ratioRow('menu with 2000 past attempts / none', ms('full'), ms('menu')),
    ratioRow('--help / node -e 0', ms('help'), ms('node'), 1.8),
  ];
}

async function firstFrame(
  args: readonly string[],
  text: string,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const start = performance.now();
  const pty = openPty(args, env);
  const shown = await pty.until(text);
  await pty.close();
  return shown - start;
}
