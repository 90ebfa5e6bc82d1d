import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sixTypes } from './bank';
import { attemptsBelow, fileOf, filesBelow, temporaryFolder } from './folders';
import { run } from './piped';
import { start } from './terminal';

const DAMAGED = Uint8Array.of(0, 0xff, 0xfe);

/** A data folder with an attempt of each of two learners, and a damaged one. */
async function played(): Promise<string> {
  const dataDir = temporaryFolder();
  const bank = sixTypes();
  for (const learner of ['Zoë', 'me']) {
    await run(['--learner', learner, 'play', bank], { dataDir, input: 's\n' });
  }
  writeFileSync(join(dataDir, 'learners', 'me', 'six', 'x.json.damaged'), DAMAGED);
  return dataDir;
}

const contents = (dataDir: string) =>
  filesBelow(dataDir).map(path => [path.slice(dataDir.length), readFileSync(path, 'latin1')]);

test('a backup can be restored on another machine, as often as one likes', async () => {
  const dataDir = await played();
  const file = join(temporaryFolder(), 'backup.json');
  expect(await run(['data', 'backup', file], { dataDir })).toMatchObject({
    code: 0,
    stdout: `2 attempts copied into ${file}.\n`,
    stderr: '',
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);

  const other = join(temporaryFolder(), 'new');
  const first = await run(['data', 'restore', file], { dataDir: other });
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toBe(
    '2 attempts restored. Other files: 1 restored, 0 there already. ' +
      'Settings that were missing are filled in.\n',
  );
  expect(contents(other)).toEqual(contents(dataDir));

  const again = await run(['data', 'restore', file], { dataDir: other });
  expect(again.stdout).toBe(
    '0 attempts restored, 2 were there already. Other files: 0 restored, 1 there already.\n',
  );
  expect(contents(other)).toEqual(contents(dataDir));
});

test('no file is written over', async () => {
  const dataDir = await played();
  const file = fileOf('thesis.txt', 'mine');
  for (const command of ['backup', 'export']) {
    expect(await run(['data', command, file], { dataDir })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `${file} is there already, and is not overwritten. Give the name of a new file.\n`,
    });
    expect(await run(['data', command, join(file, 'below')], { dataDir })).toMatchObject({
      code: 1,
      stderr: `${join(file, 'below')} can't be written: there is no folder ${file}.\n`,
    });
  }
  expect(filesBelow(join(file, '..'))).toEqual([file]);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test.each([
  ['that is cut', (whole: string) => whole.slice(0, 200)],
  ['that was changed', (whole: string) => whole.replace('Six types', 'Sixteen')],
  ['that is none', () => '# Six types\n'],
])('a backup %s is told so, and changes nothing', async (_, change) => {
  const dataDir = await played();
  const file = join(temporaryFolder(), 'backup.json');
  await run(['data', 'backup', file], { dataDir });
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const before = contents(dataDir);
  const { code, stdout, stderr } = await run(['data', 'restore', file], { dataDir });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^.* is (damaged|no backup of talks-quiz)[^\n]*\.\n$/);
  expect(contents(dataDir)).toEqual(before);
  const empty = join(temporaryFolder(), 'new');
  await run(['data', 'restore', file], { dataDir: empty });
  expect(filesBelow(empty)).toEqual([]);
});

test('one’s own data come as JSON, to the standard output or into a new file', async () => {
  const dataDir = await played();
  const { stdout } = await run(['data', 'export', '--learner', 'Zoë'], { dataDir });
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    learner: 'Zoë',
    settings: { newADay: 10, banks: { six: expect.any(String) } },
    attempts: [{ learner: 'Zoë', bank: 'six', responses: [{ outcome: 'skipped' }] }],
  });
  const file = join(temporaryFolder(), 'mine.json');
  const ended = await run(['data', 'export', file], { dataDir });
  expect(ended).toMatchObject({ code: 0, stdout: `1 attempt written into ${file}.\n` });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ learner: 'me' });
  expect(await run(['--guest', 'data', 'export'], { dataDir })).toMatchObject({ code: 2 });
});

test('a reset asks for a word in a terminal, and removes nothing at another', async () => {
  const dataDir = await played();
  const before = contents(dataDir);
  const no = start(['data', 'reset', '--all'], { dataDir });
  await no.until('Type reset to go on:');
  no.paste('yes\r');
  expect(await no.exited).toMatchObject({ exitCode: 1 });
  expect(no.scrollback()).toContain('Nothing was removed.');
  const left = start(['data', 'reset', '--all'], { dataDir });
  await left.until('Type reset to go on:');
  left.press('ctrlC');
  expect(await left.exited).toMatchObject({ exitCode: 130 });
  expect(contents(dataDir)).toEqual(before);

  const yes = start(['data', 'reset', '--learner', 'Zoë'], { dataDir });
  await yes.until('Type reset or Zoë to go on:');
  yes.paste('Zoë\r');
  expect(await yes.exited).toMatchObject({ exitCode: 0 });
  expect(yes.scrollback()).toContain('Removed: 1 attempt of Zoë.');
  expect(attemptsBelow(dataDir).map(({ learner }) => learner)).toEqual(['me']);
});

test('a reset without a terminal needs --yes, and leaves what is foreign', async () => {
  const dataDir = await played();
  const foreign = ['letter.txt', join('learners', 'me', 'notes.txt')].map(name =>
    join(dataDir, name),
  );
  for (const path of foreign) writeFileSync(path, 'mine');
  const before = contents(dataDir);
  expect(await run(['data', 'reset', '--all'], { dataDir, input: 'reset\n' })).toMatchObject({
    code: 2,
    stderr: 'Nothing was removed: without a terminal to ask in, add --yes.\n',
  });
  expect(contents(dataDir)).toEqual(before);
  expect(await run(['data', 'reset', '--all', '--yes'], { dataDir })).toMatchObject({
    code: 0,
    stdout: 'Removed: 2 attempts of 2 learners, and the settings.\n',
    stderr: '',
  });
  expect(filesBelow(dataDir)).toEqual(foreign.sort());
  expect(await run(['data', 'reset', '--all', '--yes'], { dataDir })).toMatchObject({
    code: 1,
    stderr: `There is nothing to remove in ${dataDir}.\n`,
  });
});

test('whoever was removed is not the learner of the next time', async () => {
  const dataDir = await played();
  await run(['data', 'reset', '--learner', 'me', '--yes'], { dataDir });
  await run(['--learner', 'Zoë', 'play'], { dataDir, input: 's\n' });
  await run(['data', 'reset', '--learner', 'Zoë', '--yes'], { dataDir });
  expect(readFileSync(join(dataDir, 'config.json'), 'utf8')).not.toContain('Zoë');
});

test.each([
  { args: [], says: 'Say whose data is to go: --learner NAME, or --all.\n', code: 2 },
  { args: ['--all', '--learner', 'me'], says: 'Say whose data is to go', code: 2 },
  {
    args: ['--learner', 'zoe', '--yes'],
    says: 'There is no learner "zoe" with anything to remove. There are: me, Zoë.\n',
    code: 1,
  },
])('data reset $args says why it does nothing', async ({ args, says, code }) => {
  const dataDir = await played();
  const before = contents(dataDir);
  const ended = await run(['data', 'reset', ...args], { dataDir });
  expect(ended).toMatchObject({ code, stdout: '' });
  expect(ended.stderr).toContain(says);
  expect(contents(dataDir)).toEqual(before);
});

test('an export is of somebody who has something, and has nothing of anybody else', async () => {
  const dataDir = await played();
  const nobody = await run(['--learner', 'Nobody', 'data', 'export'], { dataDir });
  expect(nobody).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'There is no learner "Nobody" with anything to export. There are: me, Zoë.\n',
  });
  const file = join(temporaryFolder(), 'other.quiz.md');
  writeFileSync(file, '# Other\n\n## Who?\n\n**Answer:** me\n');
  await run(['--learner', 'me', 'play', file], { dataDir, input: 's\n' });
  const own = await run(['--learner', 'Zoë', 'data', 'export'], { dataDir });
  const { settings } = JSON.parse(own.stdout);
  expect(Object.keys(settings.banks)).toEqual(['six']);
  expect(settings).not.toHaveProperty('learner');
  expect(settings).not.toHaveProperty('bank');
});

test('Ctrl-C at the question whether to reset is an interruption, and removes nothing', async () => {
  const dataDir = await played();
  const before = contents(dataDir);
  const asked = start(['data', 'reset', '--all'], { dataDir });
  await asked.until('Type reset to go on:');
  asked.press('ctrlC');
  expect(await asked.exited).toEqual({ exitCode: 130, signal: 0 });
  expect(asked.screen()).toContain('\nNothing was removed.');
  expect(contents(dataDir)).toEqual(before);
});
