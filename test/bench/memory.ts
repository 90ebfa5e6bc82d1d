import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBank } from '../../src/bank/write';
import { generateBank } from './generate';
import { openPty } from './pty';
import { type Row, valueRow } from './table';

const ANSWERS = 100;

/** The memory that the program takes after a hundred answers, and how much after the first. */
export async function memoryRows(program: string, folder: string): Promise<readonly Row[]> {
  const bank = join(folder, 'long.quiz.md');
  writeFileSync(bank, writeBank(generateBank(2 * ANSWERS)));
  const pty = openPty([program, 'play', bank, '--count', 'all', '--seed', '1'], {
    TALKS_QUIZ_DIR: join(folder, 'memory'),
  });
  await pty.until('❯');
  const resident: number[] = [];
  for (let answer = 1; answer <= ANSWERS; answer += 1) {
    await press('1');
    resident.push(pty.resident());
    await press('\r');
  }
  await pty.close();
  const [first = 0, last = 0] = [resident[0], resident.at(-1)];
  const measured = `after the first ${first.toFixed(0)} MB`;
  return [valueRow(`memory after ${ANSWERS} answers`, measured, [last, 'MB'])];

  async function press(key: string): Promise<void> {
    const shown = pty.next();
    pty.write(key);
    await shown;
    await pty.quiet(40);
  }
}
