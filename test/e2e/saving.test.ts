import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { SIX, sixTypes } from './bank';
import { attemptsBelow, fileOf, filesBelow, temporaryFolder } from './folders';
import { run } from './piped';

test('eight programs at once, for one learner and bank, lose nothing', async () => {
  const dataDir = temporaryFolder();
  const bank = sixTypes();
  const input = 'Ushakov\nYuri Ushakov\n28\n3 1 2\n2 3 1\n1 4\n';
  const args = ['play', bank, '--count', 'all', '--seed', '1'];
  const ended = await Promise.all(Array.from({ length: 8 }, () => run(args, { dataDir, input })));
  expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
    Array(8).fill({ code: 0, stderr: '' }),
  );
  const attempts = attemptsBelow(dataDir);
  expect(attempts.map(({ responses }) => responses.length)).toEqual(Array(8).fill(6));
  expect(new Set(attempts.map(({ id }) => id)).size).toBe(8);
  const { stdout } = await run([], { dataDir, input: 'q\n' });
  expect(stdout).toContain('talks-quiz: Six types');
});

const DAMAGE: readonly (readonly [string, Uint8Array | string])[] = [
  ['empty', ''],
  ['cut', '{"version":1,"id":"a","respon'],
  ['bytes', Uint8Array.from({ length: 256 }, (_, index) => (index * 151) % 256)],
  ['an array', '[]'],
  ['of another shape', '{"version":1,"responses":"none"}'],
];

test.each(DAMAGE)('an attempt that is %s is set aside as it is', async (_, content) => {
  const { dataDir } = await run(['play', '--count', '2', '--seed', '1'], { input: 's\n' });
  const folder = join(dataDir, 'learners', 'me', 'peace-talks');
  const path = join(folder, 'damaged.json');
  writeFileSync(path, content);

  const { code, stdout, stderr } = await run([], { dataDir, input: 'q\n' });
  expect(code).toBe(0);
  expect(stdout).toContain('Go on where you stopped: 1 of 2 answered');
  expect(stderr).toBe(`${path} is damaged; it is kept as damaged.json.damaged.\n`);
  expect(readFileSync(`${path}.damaged`)).toEqual(Buffer.from(content));

  const scores = await run(['scores'], { dataDir });
  expect(scores).toMatchObject({ code: 0, stderr: '' });
  expect(scores.stdout).toContain('peace-talks');
});

test.each(DAMAGE)('settings that are %s are set aside, and begun anew', async (_, content) => {
  const dataDir = temporaryFolder();
  const path = join(dataDir, 'config.json');
  // Settings of another shape are none at all; of a value that can't be, only that is left out.
  const isObject = typeof content === 'string' && content.endsWith('}');
  const bad = isObject ? '[{"banks":7}]' : content;
  writeFileSync(path, bad);
  const first = await run(['play', '--count', '1', '--seed', '1'], { dataDir, input: 's\nq\n' });
  expect(first.code).toBe(0);
  expect(first.stderr).toBe(`${path} is damaged; it is kept as config.json.damaged.\n`);
  expect(readFileSync(`${path}.damaged`)).toEqual(Buffer.from(bad));
  expect(attemptsBelow(dataDir)[0]?.responses).toHaveLength(1);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ bank: 'peace-talks' });
  expect(await run(['banks'], { dataDir })).toMatchObject({ code: 0, stderr: '' });
});

test('a damaged file is never put in the place of another', async () => {
  const { dataDir } = await run(['play', '--count', '1'], { input: 's\n' });
  const path = join(dataDir, 'learners', 'me', 'peace-talks', 'a.json');
  for (const content of ['first', 'second']) {
    writeFileSync(path, content);
    await run(['scores'], { dataDir });
  }
  expect(readFileSync(`${path}.damaged`, 'utf8')).toBe('first');
  expect(readFileSync(`${path}.damaged-2`, 'utf8')).toBe('second');
});

test('where nothing can be saved, the quiz goes on, and says so once', async () => {
  const dataDir = join(fileOf('file', 'in the way'), 'below');
  const bank = sixTypes();
  const input = 'Ushakov\n3\n28\n3 1 2\n2 3 1\n1 4\n';
  const { code, stdout, stderr } = await run(['play', bank, '--count', 'all', '--seed', '1'], {
    dataDir,
    input,
  });
  expect(code).toBe(0);
  expect(stderr).toBe(`Your answers are not being saved: ${dataDir} can't be written (ENOTDIR).\n`);
  expect(stdout).toContain('6 of 6 right (100 %).');
});

test('everything kept is for the user alone', async () => {
  const dataDir = join(temporaryFolder(), 'new', 'folder');
  await run(['play', '--count', '2'], { dataDir, input: 's\ns\n' });
  const files = filesBelow(dataDir);
  expect(files).toHaveLength(2);
  for (const file of files) {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
  }
});

test('a bank of a name that another has gets a name of its own', async () => {
  const [one, other] = [sixTypes(), sixTypes()];
  const shipped = fileOf('peace-talks.quiz.md', SIX);
  const { dataDir } = await run(['play', one], { input: 's\n' });
  for (const path of [other, shipped, one]) await run(['play', path], { dataDir, input: 's\n' });
  const { stdout } = await run(['banks', '--json'], { dataDir });
  const files = JSON.parse(stdout).map((row: { name: string; file?: string }) => [
    row.name,
    row.file,
  ]);
  expect(Object.fromEntries(files)).toEqual({
    'peace-talks': undefined,
    six: one,
    'six-2': other,
    'peace-talks-2': shipped,
  });
});

test('a bank may move: it is known by its new path from then on', async () => {
  const before = sixTypes();
  const { dataDir } = await run(['play', before], { input: 's\n' });
  const folder = temporaryFolder();
  renameSync(before, join(folder, 'six.quiz.md'));
  await run(['play', folder], { dataDir, input: 's\n' });
  const { stdout } = await run(['banks'], { dataDir });
  expect(stdout).toContain(`six: Six types (6 questions) · ${join(folder, 'six.quiz.md')}`);
});
