import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { temporaryFolder } from './folders';
import { run } from './piped';

const exec = promisify(execFile);
const LARGEST = 450 * 1024;

test('the package installs from nothing but itself, and runs', async () => {
  const folder = temporaryFolder();
  const packed = await exec('npm', [
    ...['pack', '--ignore-scripts', '--json'],
    ...['--pack-destination', folder],
  ]);
  const [{ filename, files }] = JSON.parse(packed.stdout) as [Packed];
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'dist/LICENCES.txt', 'dist/cli.js']),
  );
  expect(statSync(join(folder, filename)).size).toBeLessThanOrEqual(LARGEST);

  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const install = ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`];
  await exec('npm', install, { cwd: folder });
  const installed = join(folder, 'node_modules', 'talks-quiz');
  expect(existsSync(join(installed, 'node_modules'))).toBe(false);
  const about = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(about.dependencies ?? {}).toEqual({});

  const { stdout } = await exec('npx', ['--no-install', 'talks-quiz', '--version'], {
    cwd: folder,
  });
  expect(stdout).toBe(`${version}\n`);

  const program = join(installed, 'dist', 'cli.js');
  const quiz = await run(['play', '--count', '1'], { program, cwd: folder, input: 's\ns\n' });
  expect(quiz).toMatchObject({ code: 0, stderr: '' });
  expect(quiz.stdout).toContain('0 of 1 right (0 %).');
});

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
