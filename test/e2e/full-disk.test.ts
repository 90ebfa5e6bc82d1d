import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bridge, COUNCIL } from './article';
import { attemptsBelow, fileOf, temporaryFolder } from './folders';
import { run } from './piped';
import { environment, PROGRAM } from './terminal';

/** Where this machine lets the test make one: a disk of 48 KB. */
let disk: string | undefined;

beforeEach(() => {
  const folder = temporaryFolder();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=48k', 'tmpfs', folder]);
  disk = status === 0 ? folder : undefined;
});

// It runs before the folders are removed.
afterEach(() => {
  if (disk) spawnSync('umount', [disk]);
});

test('a disk that fills up ends the saving, and not the quiz', async ({ skip }) => {
  if (!disk) return skip('no file system can be mounted here');
  writeFileSync(join(disk, 'filling'), 'x'.repeat(20 * 1024));
  const args = ['play', '--count', 'all', '--seed', '1'];
  const input = `${'s\n'.repeat(200)}`;
  const { code, stdout, stderr } = await run(args, { dataDir: disk, input });
  expect(code).toBe(0);
  expect(stdout).toContain('0 of 53 right (0 %).');
  expect(stderr).toBe(`Your answers are not being saved: ${disk} can't be written (ENOSPC).\n`);

  const [kept, ...more] = attemptsBelow(disk);
  expect(more).toEqual([]);
  expect(kept?.responses.length).toBeGreaterThan(10);
});

test('a bank that does not fit when it is mended stays as it was', async ({ skip }) => {
  if (!disk) return skip('no file system can be mounted here');
  const path = join(disk, 'large.quiz.md');
  const text = `## How many?\n\n**Answer:** 3\n\n> ${'word '.repeat(6 * 1024)}\n`;
  writeFileSync(path, text);
  const { code, stderr } = await run(['check', path, '--fix']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: `${path} can't be written (ENOSPC).\n` });
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(readdirSync(disk)).toEqual(['large.quiz.md']);
});

test.for([
  () => ['quotes', bridge()],
  () => ['new', fileOf('council.txt', COUNCIL)],
  () => ['check', 'peace-talks', '--json'],
  () => ['data', 'export'],
  () => ['banks'],
  () => ['--help'],
])('what is printed into a file on a full disk is said to be missing', (argsOf, { skip }) => {
  if (!existsSync('/dev/full')) return skip('there is no /dev/full here');
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...argsOf()], {
    env: environment(temporaryFolder()),
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "The output can't be written (ENOSPC: no space left on device).\n",
  });
});
