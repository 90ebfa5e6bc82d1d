import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attemptsBelow, temporaryFolder } from './folders';
import { run } from './piped';

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
