import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBank } from '../src/bank/read';
import { SHIPPED } from '../src/bank/shipped';
import { temporaryFolder } from './e2e/folders';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const help = (...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...args, '--help'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  }).trim();

describe('What the README says is so:', () => {
  test.each([
    ['talks-quiz'],
    ['talks-quiz play', 'play'],
    ['talks-quiz quotes', 'quotes'],
    ['talks-quiz new', 'new'],
    ['talks-quiz check', 'check'],
  ])('the help text of %s', (_, ...args) => {
    expect(readme).toContain(`\n\`\`\`\n${help(...args)}\n\`\`\`\n`);
  });

  test('the banks that it shows can be read', () => {
    const blocks = [...readme.matchAll(/^(`{3,4})markdown\n([\s\S]*?)\n\1$/gm)];
    const read = blocks.map(([, , block = '']) => readBank(block));
    expect(read.map(each => each.ok)).toEqual([true, true]);
  });

  test('how many questions the shipped bank has', async () => {
    const bank = await SHIPPED['peace-talks']?.();
    expect(readme).toContain(`The shipped bank has ${bank?.questions.length} questions`);
  });

  test('the answers that it pipes in are right', () => {
    const piped = /^(printf .* \| )npx talks-quiz( .*)$/m.exec(readme);
    const program = `"${process.execPath}" "${join(root, 'dist/cli.js')}" --guest`;
    const stdout = execFileSync('sh', ['-c', `${piped?.[1]}${program}${piped?.[2]}`], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: temporaryFolder() },
    });
    expect(stdout).toContain('2 of 2 right (100 %).');
  });

  test('the command for the tests is what CI runs', () => {
    expect(readme).toContain('bash .ci/run');
    const script = readFileSync(join(root, '.ci/run'), 'utf8');
    expect(script).toContain('\nnpm ci\nnpm test\n');
  });

  test('the keys that the program tells, the README tells too', () => {
    const source = readFileSync(join(root, 'src/ui/screens/help.tsx'), 'utf8');
    const lines = /quizKeys = .*`([\s\S]*?)`/.exec(source)?.[1]?.split('\n') ?? [];
    expect(lines.length).toBeGreaterThan(10);
    for (const key of lines.map(line => line.split(' ')[0] ?? '')) {
      expect(readme).toMatch(new RegExp(`^\\|.*${key.replace('?', '\\?')}.*\\|.*\\|$`, 'm'));
    }
  });
});
