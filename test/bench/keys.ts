import { median, percentile } from './measure';
import { openPty } from './pty';
import { seedOf, shippedBank } from './shipped';
import { duration, type Row, valueRow } from './table';

const PRESSES = 120;
const DOWN = '\x1b[B';
/** Ink draws at most every 33 ms: a press after this long meets no wait of its making. */
const PAUSE = 60;

/** The time from a key's press until the new frame begins to arrive. */
export async function keyRows(program: string, folder: string): Promise<readonly Row[]> {
  const seed = seedOf(shippedBank(), ({ type }) => type === 'choice');
  const pty = openPty([program, 'play', '--seed', `${seed}`], { TALKS_QUIZ_DIR: folder });
  await pty.until('❯');
  const times: number[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    await pty.quiet(PAUSE);
    const start = performance.now();
    const shown = pty.next();
    pty.write(DOWN);
    times.push((await shown) - start);
  }
  await pty.close();
  const p95 = percentile(times, 95);
  const measured = `median ${duration(median(times))}`;
  return [valueRow(`key press to frame, p95 of ${PRESSES}`, measured, [p95, 'ms'], 20)];
}
