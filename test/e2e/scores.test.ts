import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sixTypes } from './bank';
import { run } from './piped';
import { start } from './terminal';

/** Two attempts at the bank of six types. */
async function played(): Promise<string> {
  const args = ['play', sixTypes(), '--count', 'all', '--seed', '1'];
  const { dataDir } = await run(args, { input: 'Ushakov\ns\n' });
  await run(args, { dataDir, input: 'Ushakov\n3\n' });
  return dataDir;
}

test.each([
  [40, 12],
  [80, 24],
  [200, 60],
])('scores are a screen that scrolls, in %i × %i', async (columns, rows) => {
  const scores = start(['scores'], { columns, rows, dataDir: await played() });
  await scores.until('▅█  First 50 %, last 100 %, best 100 %.');
  while (scores.screen().includes('PgDn')) {
    const before = scores.screen();
    scores.press('pageDown');
    await scores.until(screen => screen !== before);
  }
  expect(scores.screen()).toContain('Attempts');
  expect(scores.hasWrapped()).toBe(false);
  scores.press('enter');
  await scores.until('❯ Go on where you stopped');
  scores.press('q');
  expect(await scores.exited).toMatchObject({ exitCode: 0 });
});

test('Ctrl-C leaves the scores, and is an interruption', async () => {
  const scores = start(['scores'], { dataDir: await played() });
  await scores.until('By speaker');
  scores.press('ctrlC');
  expect(await scores.exited).toMatchObject({ exitCode: 130 });
});

test('with --plain they are text, in a terminal too', async () => {
  const scores = start(['--plain', 'scores'], { dataDir: await played(), rows: 60 });
  expect(await scores.exited).toMatchObject({ exitCode: 0 });
  expect(scores.screen()).toContain('people: 3 of 4 (75 %)');
  expect(scores.screen()).not.toMatch(/[▁▂▃▄▅▆▇█░▒━]/);
});

test('a bank that is gone takes its questions along, and leaves its scores', async () => {
  const args = ['play', sixTypes(), '--count', 'all', '--seed', '1'];
  const { dataDir } = await run(args, { input: 's\n' });
  const [, { file }] = JSON.parse((await run(['banks', '--json'], { dataDir })).stdout);
  rmSync(file);
  const { stdout, stderr, code } = await run(['scores', '--json'], { dataDir });
  expect(code).toBe(0);
  expect(stderr).toContain('The bank "six" is no longer at');
  expect(JSON.parse(stdout)).toMatchObject({
    attempts: [{ bank: 'six', answered: 1 }],
    topics: [],
    weakest: [],
  });
});
