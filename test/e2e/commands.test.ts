import { copyFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { SIX, sixTypes } from './bank';
import { fileOf, temporaryFolder } from './folders';
import { noon } from './noon';
import { run } from './piped';

test.each([
  { args: ['paly'], says: "unknown command 'paly'\n(Did you mean play?)" },
  { args: ['scroes'], says: "unknown command 'scroes'\n(Did you mean scores?)" },
  { args: ['data', 'were'], says: '(Did you mean where?)' },
  { args: ['play', '--sed', '1'], says: "unknown option '--sed'\n(Did you mean --seed?)" },
  { args: ['--plian'], says: "unknown option '--plian'\n(Did you mean --plain?)" },
  { args: ['play', '--count', '0'], says: 'Give a whole number from 1, or "all".' },
  { args: ['play', '--count', 'some'], says: 'Give a whole number from 1, or "all".' },
  { args: ['play', '--count', '2.5'], says: 'Give a whole number from 1, or "all".' },
  { args: ['play', '--seed', '-1'], says: 'Give a whole number.' },
  { args: ['play', '--topic', 'wether'], says: 'The bank has no topic "wether". It has: ' },
  { args: ['scores', '--json', '--csv'], says: "'--json' cannot be used with option '--csv'" },
])('$args is wrong usage', async ({ args, says }) => {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
});

test('a bank that there is not is answered with those there are', async () => {
  const ended = await run(['play', 'peace-talk']);
  expect(ended).toMatchObject({
    code: 1,
    stdout: '',
    stderr:
      'There is no bank "peace-talk". Give the path of a .quiz.md file, or one of: peace-talks.\n',
  });
});

test('scores are looked for in a folder', async () => {
  const { code, stderr } = await run(['scores', '--data-dir', 'package.json']);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `${resolve('package.json')} is not a folder, so no scores are kept in it.\n`,
  });
});

test('a topic is found in capitals, too', async () => {
  const { code } = await run(['play', '--topic', 'The MEETING'], { input: 'q\n' });
  expect(code).toBe(0);
});

test('a folder stands for the one bank in it', async () => {
  const path = sixTypes();
  const one = await run(['play', dirname(path)], { input: 'q\n' });
  expect(one.code).toBe(0);
  expect(one.stdout).toContain('Question 1 of 6');

  copyFileSync(path, join(dirname(path), 'seven.quiz.md'));
  const two = await run(['play', dirname(path)]);
  expect(two).toMatchObject({
    code: 1,
    stderr: `${dirname(path)} has 2 banks: name one of seven.quiz.md, six.quiz.md.\n`,
  });

  const none = temporaryFolder();
  writeFileSync(join(none, 'notes.md'), '# Notes');
  expect(await run(['play', none])).toMatchObject({
    code: 1,
    stderr: `${none} has no bank: no file in it ends in .quiz.md.\n`,
  });
});

test('every error of a bank is told with its place', async () => {
  const broken = SIX.replace('- [x] Yuri', '- [ ] Yuri').replace('type: order', 'type: ordre');
  const path = fileOf('broken.quiz.md', broken);
  const { code, stdout, stderr } = await run(['play', path]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.replaceAll(path, 'FILE')).toMatchInlineSnapshot(`
    "FILE:17:1: no option is marked as right. Write its box as \`[x]\`.
    FILE:58:1: \`type\` is "ordre", and must be one of choice, several, typed, number, order, match. Write it so, or take the line out.
    "
  `);
});

test.each([
  ['binary', Uint8Array.of(0x23, 0x20, 0x0a, 0xff, 0xfe, 0x00, 0x01)],
  ['Latin-1', Buffer.from('# Zürich\n', 'latin1')],
])('a bank that is %s is told to be no UTF-8', async (_, content) => {
  const path = fileOf('odd.quiz.md', content);
  const { code, stderr } = await run(['play', path]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/:\d+:\d+: the file is not UTF-8 from here on\. Save it as UTF-8\.\n$/);
});

test('a device, which might never end, is no bank', async () => {
  const { code, stderr } = await run(['play', '/dev/zero']);
  expect(code).toBe(1);
  expect(stderr).toBe('/dev/zero is not a file that a bank could be in.\n');
});

test('a bank from nowhere leaves the one that comes along', async () => {
  const { dataDir } = await run(['play', sixTypes()], { input: 's\n' });
  // The folder of that bank is as good as gone when its text is.
  const { file } = JSON.parse((await run(['banks', '--json'], { dataDir })).stdout)[1];
  writeFileSync(file, '');
  const { code, stdout } = await run([], { dataDir, input: 'q\n' });
  expect(code).toBe(0);
  expect(stdout).toContain('talks-quiz: Russia–US peace talks, December 2025');
});

test('scores come as text, JSON and CSV', async () => {
  const none = await run(['scores']);
  expect(none.stdout).toBe('No attempts yet. Each one you answer something in is kept.\n');
  expect(JSON.parse((await run(['scores', '--json'])).stdout)).toMatchObject({
    ...{ attempts: [], days: [], topics: [], speakers: [], weakest: [] },
    calibration: { levels: [], luckyGuesses: [], confidentMistakes: [] },
  });

  const args = ['play', sixTypes(), '--count', 'all', '--seed', '1'];
  const env = noon(1);
  const { dataDir } = await run(args, { env: noon(0), input: 'Ushakov\ns\n' });
  await run(args, { dataDir, env, input: 'Ushakov\n3\n' });
  const text = await run(['scores'], { dataDir, env });
  expect(
    text.stdout.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'YYYY-MM-DD HH:MM'),
  ).toMatchInlineSnapshot(`
    "Date              Bank  Questions      Right  %    Trend
    YYYY-MM-DD HH:MM  six   whole, 2 of 6  2      100  up 50
    YYYY-MM-DD HH:MM  six   whole, 2 of 6  1      50

    Score over attempts
    First 50 %, last 100 %, best 100 %.

    Answers a day, by week
    Week of 2030-12-02: 3 of 4 right, on 2 days

    By topic
    people: 3 of 4 (75 %)

    By speaker
    Yuri Ushakov: 1 of 2 (50 %)

    Reviews in the next 14 days
    2030-12-06 Fri: 1
    2030-12-10 Tue: 1

    Weakest questions
    • Who spoke first? — Yuri Ushakov (remembered at 100 %)
    • Who is the aide? — Yuri Ushakov (remembered at 100 %)
    "
  `);
  const figures: unknown = JSON.parse((await run(['scores', '--json'], { dataDir, env })).stdout);
  expect(figures).toMatchObject({
    today: '2030-12-03',
    attempts: [
      { bank: 'six', mode: 'whole', right: 1, answered: 2, total: 6, percent: 50 },
      { bank: 'six', mode: 'whole', right: 2, answered: 2, total: 6, percent: 100, trend: 50 },
    ],
    days: [
      { day: '2030-12-02', answers: 2, right: 1 },
      { day: '2030-12-03', answers: 2, right: 2 },
    ],
    topics: [{ bank: 'six', topic: 'people', right: 3, answered: 4 }],
    speakers: [{ speaker: 'Yuri Ushakov', right: 1, answered: 2 }],
    forecast: Array(14).fill({ day: expect.stringMatching(/^2030-12-\d\d$/) }),
    calibration: { levels: [], luckyGuesses: [], confidentMistakes: [] },
    weakest: [
      { bank: 'six', question: 'first-speaker', answer: 'Yuri Ushakov', retrievability: 1 },
      { bank: 'six', question: 'aide', stem: 'Who is the aide?', retrievability: 1 },
    ],
  });
  const csv = await run(['scores', '--csv'], { dataDir });
  expect(csv.stdout.split('\n')).toEqual([
    'started,bank,title,mode,purpose,right,answered,total,percent,trend',
    expect.stringMatching(/^\d{4}-.*,six,Six types,whole,practice,1,2,6,50,$/),
    expect.stringMatching(/^\d{4}-.*,six,Six types,whole,practice,2,2,6,100,50$/),
    '',
  ]);
});

test('banks as JSON name the shipped one, and each that was played', async () => {
  const path = sixTypes();
  const { dataDir } = await run(['play', path], { input: 's\n' });
  const { stdout } = await run(['banks', '--json'], { dataDir });
  expect(JSON.parse(stdout)).toEqual([
    {
      name: 'peace-talks',
      title: expect.any(String),
      questions: 53,
      expires: expect.any(String),
    },
    { name: 'six', file: path, title: 'Six types', questions: 6 },
  ]);
});

test('data is where the option says, else the environment', async () => {
  const { stdout, dataDir } = await run(['data', 'where']);
  expect(stdout).toBe(`${dataDir}\n`);
  const folder = temporaryFolder();
  expect((await run(['--data-dir', folder, 'data', 'where'])).stdout).toBe(`${folder}\n`);
  const unset = await run(['data', 'where'], { env: { TALKS_QUIZ_DIR: '', HOME: folder } });
  expect(unset.stdout).toContain(folder);
});

test('the version is that of the package', async () => {
  expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
});

test('help is also that of a command below another', async () => {
  const { code, stdout } = await run(['help', 'data', 'backup']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: talks-quiz data backup \[options\] <file>\n/);
  expect((await run(['help'])).stdout).toMatch(/^Usage: talks-quiz \[options\] \[command\]\n/);
  const wrong = await run(['help', 'data', 'bakup']);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toContain('(Did you mean backup?)');
});
