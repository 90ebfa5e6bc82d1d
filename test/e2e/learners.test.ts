import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { sixTypes } from './bank';
import { attemptsBelow, filesBelow, temporaryFolder } from './folders';
import { run } from './piped';
import { start } from './terminal';

const whole = (path: string) => ['play', path, '--count', 'all', '--seed', '1'];

let bank: string;

beforeEach(() => {
  bank = sixTypes();
});

/** A data folder in which these have each answered one question rightly, in that order. */
async function classOf(...learners: string[]): Promise<string> {
  const dataDir = temporaryFolder();
  for (const learner of learners) {
    const ended = await run(['--learner', learner, ...whole(bank)], {
      dataDir,
      input: 'Ushakov\n',
    });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
  }
  return dataDir;
}

const learnersIn = (dataDir: string) =>
  attemptsBelow(dataDir)
    .map(({ learner }) => learner)
    .sort();

test('with one learner nobody is asked who is learning', async () => {
  const dataDir = await classOf('Zoë');
  const quiz = start([], { dataDir });
  await quiz.until('❯ Go on where you stopped: 1 of 6 answered');
  expect(quiz.scrollback()).not.toContain('Who is learning?');
});

test('with several, each goes on with what is theirs, and the next one sees nothing of it', async () => {
  const dataDir = await classOf('Zoë', 'Ben');
  const quiz = start([], { dataDir });
  const screen = await quiz.until('Who is learning?');
  // Whoever answered last is first.
  expect(screen).toMatch(/❯ Ben\n {2}Zoë\n {2}Someone new\n {2}A guest: nothing is saved/);
  quiz.press('2');
  await quiz.until('❯ Go on where you stopped: 1 of 6 answered');
  quiz.press('enter');
  await quiz.until('Who spoke first?');
  quiz.press('1');
  await quiz.until('✗ Wrong');
  quiz.press('esc');
  await quiz.until('What you missed: 1 question');
  quiz.press('up', 'up', 'enter');
  await quiz.until('Who is learning?');
  expect(quiz.scrollback()).not.toContain('missed');
  quiz.press('3');
  await quiz.until('Type a nickname.');
  quiz.paste('Zoe\u0308\r');
  await quiz.until('Zoë has learned here: choose the name in the list, or another.');
  quiz.press(...Array(3).fill('backspace'));
  quiz.paste('Nova 🙂\r');
  await quiz.until('❯ Quick quiz');
  expect(quiz.screen()).toContain('Nova 🙂');
  quiz.press('enter');
  await quiz.until('1 of 6 · 0 right');
  quiz.press('ctrlS');
  await quiz.until(now => now.includes('Skipped') || now.includes('1 of 6'));
  quiz.press('ctrlC');
  expect(await quiz.exited).toMatchObject({ exitCode: 130 });
  expect(learnersIn(dataDir).filter(name => name === 'Zoë')).toHaveLength(2);
});

test('a learner who is named is not asked for, whether before or after the command', async () => {
  const dataDir = await classOf('Zoë', 'Ben');
  const quiz = start(['--learner', 'Zoe\u0308'], { dataDir });
  await quiz.until('❯ Go on where you stopped: 1 of 6 answered');
  quiz.press('q');
  await quiz.exited;
  const rows = async (...args: string[]): Promise<unknown[]> =>
    JSON.parse((await run(args, { dataDir })).stdout).attempts;
  expect(await rows('scores', '--json', '--learner', 'Ben')).toHaveLength(1);
  expect(await rows('--learner', 'ben', 'scores', '--json')).toEqual([]);
  expect(await rows('--guest', 'scores', '--json')).toEqual([]);
});

test('line by line, the learners are a numbered list, also before an attempt', async () => {
  const dataDir = await classOf('Zoë', 'Ben');
  const quiz = start(['--plain', ...whole(bank)], { dataDir });
  expect(await quiz.until(screen => screen.endsWith('\n>'))).toMatchInlineSnapshot(`
    "Who is learning?
      1. Ben
      2. Zoë
      3. Someone new
      4. A guest: nothing is saved
    >"
  `);
  quiz.paste('3\r');
  await quiz.until('What is your nickname?');
  quiz.paste('\u200b\r');
  await quiz.until('A nickname needs a letter, a digit or another sign to see.');
  quiz.paste('Ben\r');
  await quiz.until('Ben has learned here: choose the name in the list, or another.');
  quiz.paste('Nova\r');
  await quiz.until('Question 1 of 6, 0 right so far.');
  quiz.paste('Ushakov\r');
  await quiz.until('Right: Yuri Ushakov.');
  expect(learnersIn(dataDir)).toEqual(['Ben', 'Nova', 'Zoë']);

  const menu = start(['--plain'], { dataDir });
  await menu.until('4. Someone new');
  menu.paste('2\r');
  await menu.until('Go on where you stopped: 1 of 6 answered');
});

test('line by line, the next student sees nothing of the one before, in a terminal', async () => {
  const dataDir = await classOf('Zoë');
  const quiz = start(['--plain'], { dataDir });
  const menu = await quiz.until('Next student');
  const next = /(\d+)\. Next student/.exec(menu)?.[1] ?? '';
  quiz.paste(`${next}\r`);
  await quiz.until('Who is learning?');
  expect(quiz.scrollback()).not.toContain('Go on where you stopped');

  const dumb = start(['--plain'], { dataDir, env: { TERM: 'dumb' } });
  await dumb.until('Next student');
  dumb.paste(`${next}\r`);
  await dumb.until('Who is learning?');
  expect(dumb.raw()).not.toContain('\x1b');
});

test('without a terminal nobody is asked: it is whoever learned last, which is said once', async () => {
  const dataDir = await classOf('Zoë', 'Ben');
  const says = 'As Ben: --learner NAME names another.\n';
  const played = await run(whole(bank), { dataDir, input: 'Ushakov\n' });
  expect(played).toMatchObject({ code: 0, stderr: says });
  expect(played.stdout).toMatch(/^Question 1 of 6[\s\S]*Right: Yuri Ushakov/);
  expect(learnersIn(dataDir)).toEqual(['Ben', 'Ben', 'Zoë']);
  for (const args of [[], ['review'], ['scores'], ['scores', '--json'], ['scores', '--csv']]) {
    expect(await run(args, { dataDir, input: 'q\n' })).toMatchObject({ code: 0, stderr: says });
  }
  expect(await run(['--learner', 'Zoë', 'scores'], { dataDir })).toMatchObject({ stderr: '' });
});

test('scores say whose they are, and in a terminal they ask', async () => {
  const dataDir = await classOf('Zoë', 'Ben');
  const text = await run(['--learner', 'Zoë', 'scores'], { dataDir });
  expect(text.stdout.split('\n')[0]).toBe('Scores of Zoë:');
  const json = await run(['--learner', 'Zoë', 'scores', '--json'], { dataDir });
  expect(JSON.parse(json.stdout)).toMatchObject({ learner: 'Zoë', attempts: [{ right: 1 }] });

  const screen = start(['scores'], { dataDir });
  await screen.until('Who is learning?');
  screen.press('2');
  await screen.until('Scores of Zoë');
  await screen.until('Score over attempts');
  const plain = start(['--plain', 'scores'], { dataDir });
  await plain.until('Someone new');
  plain.paste('1\r');
  expect(await plain.exited).toMatchObject({ exitCode: 0 });
  expect(plain.scrollback()).toContain('Scores of Ben:');
  const alone = await run(['scores'], { dataDir: await classOf('Zoë') });
  expect(alone.stdout).not.toContain('Scores of');
});

test('what cannot begin for one learner can for another', async () => {
  const dataDir = await classOf('Zoë');
  await run(['--learner', 'Ben', ...whole(bank)], { dataDir, input: 's\n' });
  const quiz = start(['play', bank, '--missed'], { dataDir });
  await quiz.until('Who is learning?');
  quiz.press('2');
  await quiz.until('Nothing was missed the last time');
  quiz.press('1');
  await quiz.until('Who is the aide?');
});

test('a review is that of whoever is chosen', async () => {
  const dataDir = await classOf('Zoë', 'Ben');
  const quiz = start(['--plain', 'review'], { dataDir });
  await quiz.until('Someone new');
  quiz.paste('2\r');
  await quiz.until('Question 1 of ');
  expect(quiz.scrollback()).toContain('Review: 5 new.');
  const guest = await run(['--guest', 'review'], { dataDir });
  expect(guest).toMatchObject({ code: 0, stderr: '' });
  expect(guest.stdout).not.toContain('Question');
});

test.each([[[]], [['--plain']]])('a guest leaves no file, however it goes: %j', async plain => {
  const dataDir = join(temporaryFolder(), 'new');
  const quiz = start(['--guest', ...plain, ...whole(bank)], { dataDir });
  await quiz.until('Who is the aide?');
  quiz.paste('Rubio\r');
  await quiz.until('Wrong. The answer is Yuri Ushakov.');
  if (plain.length === 0) {
    quiz.press('esc');
    await quiz.until('What you missed: 1 question');
    expect(quiz.screen()).toContain('a guest');
  }
  quiz.press('ctrlC');
  await quiz.exited;
  expect(filesBelow(dataDir)).toEqual([]);
});

test('a guest, and a guest’s scores, change nothing of the others', async () => {
  const dataDir = await classOf('Zoë');
  const before = filesBelow(dataDir).map(path => readFileSync(path, 'utf8'));
  const input = '1\ns\nq\n1\nUshakov\nq\nq\n';
  expect(await run(['--guest'], { dataDir, input })).toMatchObject({ code: 0, stderr: '' });
  expect(filesBelow(dataDir).map(path => readFileSync(path, 'utf8'))).toEqual(before);
});

test('a guest is told that nothing is saved', async () => {
  const left = (args: readonly string[]) =>
    run(['--guest', ...args, '--seed', '1'], { input: '1\nq\n' });
  for (const args of [['play'], ['play', '--exam']]) {
    const { stdout } = await left(args);
    expect(stdout).toContain('Nothing of a guest is saved.');
    expect(stdout).not.toMatch(/kept|go on/);
  }
  expect((await run(['--guest', 'scores'])).stdout).toBe(
    'No attempts. Nothing of a guest is saved.\n',
  );
});

test.each([
  '../../../evil',
  'CON',
  'con',
  '/etc/passwd',
  'x'.repeat(20_000),
  '👩‍🚀'.repeat(30),
  '\u202egnip',
  '-',
  'config.json',
  '..',
])('whatever the nickname, its files stay in the folder: %.20s', async learner => {
  const outer = temporaryFolder();
  const dataDir = join(outer, 'data');
  const ended = await run([`--learner=${learner}`, 'play', '--count', '1'], {
    dataDir,
    input: 's\n',
  });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(outer)).toEqual(['data']);
  expect(readdirSync(dataDir).sort()).toEqual(['config.json', 'learners']);
  expect(readdirSync(join(dataDir, 'learners'))[0]).toMatch(/^[a-z0-9_-]{1,120}$/);
  expect(learnersIn(dataDir)).toEqual([learner]);
  // The next time it is that learner again.
  expect((await run(['scores', '--json'], { dataDir })).stdout).toContain('peace-talks');
});

test.each([
  {
    args: ['--learner', ' '],
    says: 'A nickname needs a letter, a digit or another sign to see.\n',
  },
  { args: ['--learner', ''], says: 'A nickname needs a letter, a digit or another sign to see.\n' },
  {
    args: ['scores', '--learner', 'a\u001b[2Jb'],
    says: 'A nickname has no control characters, such as a line break.\n',
  },
  {
    args: ['--guest', '--learner', 'Zoë'],
    says: "error: option '--guest' cannot be used with option '--learner <name>'\n",
  },
])('$args is wrong usage', async ({ args, says }) => {
  const { code, stdout, stderr, dataDir } = await run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(filesBelow(dataDir)).toEqual([]);
});
