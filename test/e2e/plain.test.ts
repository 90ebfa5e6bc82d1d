import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bridge } from './article';
import { sixTypes } from './bank';
import { attemptsBelow, temporaryFolder } from './folders';
import { run } from './piped';
import { environment, PROGRAM, type Settings, start } from './terminal';

const whole = (bank: string) => ['play', bank, '--count', 'all', '--seed', '1'];
const outcomes = (dataDir: string) =>
  attemptsBelow(dataDir).flatMap(({ responses }) => responses.map(({ outcome }) => outcome));

test('lines answer by words, letter and number, and a wrong one comes back', async () => {
  const input = 'Ushakov\na\n28\n3 1 2\n2 3 1\na, d\nYuri Ushakov\n';
  const { code, stdout, stderr, dataDir } = await run(whole(sixTypes()), { input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "Question 1 of 6, 0 right so far.
    Who is the aide?
    Type the answer; h hint, s skip, menu, q quit.
    > Right: Yuri Ushakov.

    Question 2 of 6, 1 right so far.
    Who spoke first?
      1. Marco Rubio
      2. Vladimir Putin
      3. Yuri Ushakov
    Answer with a number, a letter or the words; s skip, u undo, menu, q quit.
    > Wrong. The answer is Yuri Ushakov.
    The article: “Ushakov spoke first”
    (Yuri Ushakov, aide · paragraph 2)
    You chose Marco Rubio.

    Question 3 of 6, 1 right so far.
    How many points had the plan?
    Type a number, in digits or words; s skip, u undo, menu, q quit.
    > Right: 28.

    Question 4 of 6, 2 right so far.
    What came first?
      1. the meeting
      2. the statement
      3. the flight
    Answer with the numbers in the right order; s skip, u undo, menu, q quit.
    > Right.
      1  the flight
      2  the meeting
      3  the statement

    Question 5 of 6, 3 right so far.
    Who holds which office?
      - Ushakov
      - Rubio
      - Putin
    To pair with:
      1. president
      2. aide
      3. secretary
    Answer with a number for each, in their order; s skip, u undo, menu, q quit.
    > Right.
      Ushakov → aide
      Rubio → secretary
      Putin → president

    Question 6 of 6, 4 right so far.
    Which words did he use?
      1. informed
      2. fruitless
      3. final
      4. useful
    Answer with all that are right, such as 1 3; s skip, u undo, menu, q quit.
    > Right.
      useful
      informed

    Again:
    Who spoke first?
      1. Marco Rubio
      2. Vladimir Putin
      3. Yuri Ushakov
    Answer with a number, a letter or the words; s skip, u undo, menu, q quit.
    > Right: Yuri Ushakov.
    The article: “Ushakov spoke first”
    (Yuri Ushakov, aide · paragraph 2)

    5 of 6 right (83 %).

    people  3 of 4
    plan    2 of 2

    Missed (1):
    • Who spoke first? — Yuri Ushakov
    "
  `);
  expect(outcomes(dataDir)).toEqual([
    ...['right', 'wrong', 'right', 'right', 'right', 'right'],
    'right',
  ]);
});

test('a line that is no answer is asked for again, and h and s do what they say', async () => {
  const input = 'h\nUshakov\nfour\n9\ns\nnone\n28\n';
  const { stdout, dataDir } = await run(whole(sixTypes()), { input });
  expect(stdout).toContain('Hint: His first name is Yuri.');
  expect(stdout).toContain('Answer with 1 to 3, a letter, or the words of one option.');
  expect(stdout).toContain('That is not a number. Type one in digits or words.');
  expect(outcomes(dataDir)).toEqual(['right', 'skipped', 'right']);
});

test('the end of the input ends in order, and keeps what was answered', async () => {
  const { code, stdout, dataDir } = await run(whole(sixTypes()), { input: 'Ushakov\n3' });
  expect(code).toBe(0);
  expect(stdout).toContain('2 of 6 answered, 2 right. Progress is kept.\n');
  expect(outcomes(dataDir)).toEqual(['right', 'right']);
});

test('the menu goes line by line, too, and goes on where one stopped', async () => {
  const { dataDir } = await run(whole(sixTypes()), { input: 'Ushakov\n' });
  const { code, stdout } = await run([], { dataDir, input: '1\n3\nmenu\n0\nq\n' });
  expect(code).toBe(0);
  expect(stdout).toContain('  1. Go on where you stopped: 1 of 6 answered\n');
  expect(stdout).toContain('Question 2 of 6, 1 right so far.\nWho spoke first?\n');
  expect(stdout).toContain('  1. Go on where you stopped: 2 of 6 answered\n');
  expect(stdout).toContain('Answer with a number from 1 to ');
});

test('among lines q quits, wherever it is said, and menu goes to the menu', async () => {
  const menus = async (args: readonly string[], input: string) => {
    const { code, stdout } = await run(args, { input: `${input}\n` });
    expect(code).toBe(0);
    return stdout.match(/^(> )?talks-quiz: /gm)?.length ?? 0;
  };
  // An attempt and a list, from the menu.
  expect(await menus([], '1\nq\n1')).toBe(1);
  expect(await menus([], '2\nquit\n1')).toBe(1);
  expect(await menus([], '1\nmenu\n1\nMenu\nq')).toBe(3);
  expect(await menus([], '2\nmenu\nmenu\nq')).toBe(3);
  // Without a menu before.
  expect(await menus(['play'], 'menu\nq')).toBe(1);
  expect(await menus(['play', '--exam'], 'menu\nq')).toBe(1);
  expect(await menus(['play'], 'q')).toBe(0);
});

test.each<Required<Pick<Settings, 'env'>> & { args: string[] }>([
  { args: ['--plain'], env: {} },
  { args: [], env: { ACCESSIBLE: '1' } },
  { args: [], env: { INK_SCREEN_READER: 'true' } },
  { args: [], env: { TERM: 'dumb' } },
])('$args $env in a terminal only ever adds lines', async ({ args, env }) => {
  const quiz = start([...whole(sixTypes()), ...args], { env });
  await quiz.until('Who is the aide?');
  quiz.paste('Ushakov\r');
  await quiz.until('Right: Yuri Ushakov.');
  await quiz.until('Who spoke first?');
  quiz.paste('q\r');
  expect(await quiz.exited).toEqual({ exitCode: 0, signal: 0 });
  expect(quiz.raw()).not.toContain('\x1b');
});

test('Ctrl-C among lines is an interruption that keeps everything', async () => {
  const quiz = start([...whole(sixTypes()), '--plain']);
  await quiz.until('Who is the aide?');
  quiz.paste('Ushakov\r');
  await quiz.until('Who spoke first?');
  quiz.press('ctrlC');
  expect(await quiz.exited).toEqual({ exitCode: 130, signal: 0 });
  expect(quiz.scrollback()).toContain('1 of 6 answered, 1 right. Progress is kept.');
});

test('whatever needs no screens works without them', async () => {
  const folder = temporaryFolder();
  cpSync(dirname(PROGRAM), folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    // Ink lays out in WebAssembly, which nothing else has.
    if (readFileSync(join(folder, name), 'utf8').includes('WebAssembly.Instance')) {
      rmSync(join(folder, name));
    }
  }
  const program = join(folder, 'cli.js');
  const article = bridge();
  const commands = [
    ['--help'],
    ['--version'],
    ['scores'],
    ['banks'],
    ['data', 'where'],
    ['play', '--plain'],
    ['check', 'peace-talks'],
    ['check', '--rules'],
    ['quotes', article],
  ];
  for (const args of commands) {
    expect(await run(args, { program })).toMatchObject({ code: 0, stderr: '' });
  }
  // It finds too little to ask in that one, and says so.
  expect(await run(['new', article], { program })).toMatchObject({ code: 1 });
  const screens = start([], { program });
  expect(await screens.exited).toMatchObject({ exitCode: 1 });
});

test('a reader that has seen enough is no error', async () => {
  const dataDir = temporaryFolder();
  const child = spawn(process.execPath, [PROGRAM, ...whole(sixTypes())], {
    env: environment(dataDir),
  });
  let stderr = '';
  child.stderr.on('data', text => {
    stderr += text;
  });
  child.stdout.once('data', () => {
    child.stdout.destroy();
    child.stdin.write('Ushakov\n'.repeat(50));
  });
  child.stdin.on('error', () => {});
  const code = await new Promise(done => child.on('close', done));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('in a terminal lines are broken by words, and a list item below its words', async () => {
  const quiz = start(['--plain', 'play', '--topic', 'sticking points', '--seed', '1'], {
    columns: 40,
    rows: 200,
  });
  await quiz.until(screen => screen.endsWith('>'));
  quiz.paste('s\r');
  await quiz.until('Skipped.');
  expect(quiz.hasWrapped()).toBe(false);
});
