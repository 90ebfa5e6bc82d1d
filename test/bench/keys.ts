import { interleave, median, percentile } from './measure';
import { openPty } from './pty';
import { seedOf, shippedBank } from './shipped';
import { duration, type Row, valueRow } from './table';

const PRESSES = 120;
const DOWN = '\x1b[B';
/** Ink draws at most every 33 ms: a press after this long meets no wait of its making. */
const PAUSE = 60;
/** What the terminal and the machine take, with a program that has nothing to do. */
const ECHO = "process.stdin.setRawMode(true).on('data', key => process.stdout.write(key));";

/** The time from a key's press until the new frame begins to arrive. */
export async function keyRows(program: string, folder: string): Promise<readonly Row[]> {
  const seed = seedOf(shippedBank(), ({ type }) => type === 'choice');
  const quiz = openPty([program, 'play', '--seed', `${seed}`], { TALKS_QUIZ_DIR: folder });
  const echo = openPty(['-e', `${ECHO}; process.stdout.write('ready')`]);
  await Promise.all([quiz.until('❯'), echo.until('ready')]);
  const press = (pty: typeof quiz) => async () => {
    await pty.quiet(PAUSE);
    const start = performance.now();
    const shown = pty.next();
    pty.write(DOWN);
    return (await shown) - start;
  };
  const times = await interleave(PRESSES, { quiz: press(quiz), echo: press(echo) });
  await Promise.all([quiz.close(), echo.close()]);
  return [
    row('key press to frame', times.quiz, 20),
    row('key press to a mere echo, in turn', times.echo),
  ];
}

function row(what: string, times: readonly number[], most?: number): Row {
  const measured = `median ${duration(median(times))}`;
  return valueRow(`${what}, p95 of ${PRESSES}`, measured, [percentile(times, 95), 'ms'], most);
}
