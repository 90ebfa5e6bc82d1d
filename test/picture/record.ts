import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import xterm from '@xterm/headless';
import { bundleProgram } from '../../build';
import { present } from '../../src/quiz/present';
import { openPty } from '../bench/pty';
import { firstQuestion, seedOf, shippedBank } from '../bench/shipped';
import { type Run, runsOf } from './cells';

/** The question that is drawn, by its id in the shipped bank. */
const QUESTION = 'ushakov-neither-further';

export interface Recording {
  readonly seed: number;
  readonly question: readonly Run[];
  readonly feedback: readonly Run[];
}

/** Plays the question in a terminal, as it is built now, and answers it wrongly. */
export async function record(): Promise<Recording> {
  const bank = shippedBank();
  const seed = seedOf(bank, ({ id }) => id === QUESTION);
  const asked = firstQuestion(bank, seed);
  if (asked.type !== 'choice') throw new Error(`${QUESTION} is not one to choose from.`);
  const wrong = asked.options.findLast(({ right, feedback }) => !right && feedback);
  const place = present(asked, seed).indexOf(wrong?.text ?? '');

  const folder = await mkdtemp(join(tmpdir(), 'talks-quiz-picture-'));
  try {
    await bundleProgram(join(folder, 'program'));
    const program = join(folder, 'program/cli.js');
    const pty = openPty([program, 'play', '--seed', `${seed}`], {
      TALKS_QUIZ_DIR: join(folder, 'data'),
    });
    await pty.until('q quit');
    await pty.quiet(300);
    const question = await screen(pty.output());
    pty.write(`${place + 1}`);
    await pty.until('Enter goes on');
    await pty.quiet(300);
    const feedback = await screen(pty.output());
    await pty.close();
    return { seed, question, feedback };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a terminal shows after such an output. */
async function screen(output: string): Promise<readonly Run[]> {
  const terminal = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true });
  await new Promise<void>(resolve => terminal.write(output, resolve));
  const runs = runsOf(terminal);
  terminal.dispose();
  return runs;
}
