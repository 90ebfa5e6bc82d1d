import { expect, test } from 'vitest';
import { sixTypes } from './bank';
import { attemptsBelow } from './folders';
import { type Program, start } from './terminal';

/** Plays until the first verdict is on the screen. */
async function afterOneAnswer(env: Readonly<Record<string, string>> = {}): Promise<Program> {
  const quiz = start(['play', sixTypes(), '--count', 'all', '--seed', '1'], { env });
  await quiz.until('Who is the aide?');
  quiz.paste('Ushakov\r');
  await quiz.until('✓ Right');
  return quiz;
}

/** Whether the cursor is there again, and the last attempt has its one response. */
function expectRestored(quiz: Program): void {
  expect([...quiz.raw().matchAll(CURSOR)].at(-1)?.[1]).toBe('h');
  expect(attemptsBelow(quiz.dataDir).map(({ responses }) => responses.length)).toEqual([1]);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence is the subject here
const CURSOR = /\x1b\[\?25([hl])/g;

test('Ctrl-C in the middle is an interruption that sums up and keeps everything', async () => {
  const quiz = await afterOneAnswer();
  quiz.press('enter');
  await quiz.until('Who spoke first?');
  quiz.press('ctrlC');
  expect(await quiz.exited).toEqual({ exitCode: 130, signal: 0 });
  expect(quiz.scrollback()).toMatchInlineSnapshot(`
    "
    1 of 6 answered, 1 right. Progress is kept."
  `);
  expectRestored(quiz);
});

test('Ctrl-C leaves a half-typed answer, too', async () => {
  const quiz = start(['play', sixTypes(), '--seed', '1']);
  await quiz.until('Who is the aide?');
  quiz.paste('Usha');
  await quiz.until('> Usha');
  quiz.press('ctrlC');
  expect(await quiz.exited).toEqual({ exitCode: 130, signal: 0 });
  expect(attemptsBelow(quiz.dataDir)).toEqual([]);
});

test('q is a way out, and no error', async () => {
  const quiz = await afterOneAnswer();
  quiz.press('q');
  expect(await quiz.exited).toEqual({ exitCode: 0, signal: 0 });
  expect(quiz.scrollback()).toContain('1 of 6 answered, 1 right. Progress is kept.');
  expectRestored(quiz);
});

test.each(['SIGTERM', 'SIGHUP'])('%s gives the terminal back and loses nothing', async signal => {
  const quiz = await afterOneAnswer();
  quiz.kill(signal);
  await quiz.exited;
  expectRestored(quiz);
});

test('a mistake of the program gives the terminal back, too, and says that nothing is lost', async () => {
  const mistake = `process.once('SIGUSR2', () => { throw new Error('out of order') })`;
  const quiz = await afterOneAnswer({ NODE_OPTIONS: `--import="data:text/javascript,${mistake}"` });
  quiz.kill('SIGUSR2');
  expect(await quiz.exited).toEqual({ exitCode: 1, signal: 0 });
  expect(quiz.scrollback()).toContain(
    'talks-quiz made a mistake and stopped; what was saved is not lost.\nError: out of order',
  );
  expectRestored(quiz);
});

test('killed after each verdict, it goes on at the next question each time', async () => {
  const dataDir = (await killedAfterVerdict(start(['play', sixTypes(), '--count', 'all']))).dataDir;
  for (const done of [1, 2, 3, 4, 5]) {
    const quiz = start([], { dataDir });
    await quiz.until(`❯ Go on where you stopped: ${done} of 6 answered`);
    quiz.press('enter');
    await quiz.until(`${done + 1} of 6 · 0 right`);
    await killedAfterVerdict(quiz);
  }
  const quiz = start([], { dataDir });
  await quiz.until('❯ Go on where you stopped: 6 to get right');
});

async function killedAfterVerdict(quiz: Program): Promise<Program> {
  const screen = await quiz.until('of 6 · 0 right');
  quiz.press(screen.includes('Ctrl-S skip') ? 'ctrlS' : 's');
  await quiz.until('– Skipped.');
  quiz.kill('SIGKILL');
  expect(await quiz.exited).toMatchObject({ signal: 9 });
  return quiz;
}
