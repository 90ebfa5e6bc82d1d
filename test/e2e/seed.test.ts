import { expect, test } from 'vitest';
import { run } from './piped';

/** What is asked, with its options, where each question is skipped. */
async function asked(args: readonly string[], dataDir?: string) {
  const input = 's\n'.repeat(20);
  const { stdout, ...rest } = await run(['play', '--plain', '--seed', '7', ...args], {
    input,
    ...(dataDir && { dataDir }),
  });
  return { ...rest, stdout };
}

test('a seed asks the same questions in the same order, whatever was played before', async () => {
  const first = await asked([]);
  const again = await asked([], first.dataDir);
  const elsewhere = await asked([]);
  expect(first.stdout).toContain('Question 10 of 10, 0 right so far.');
  expect(again.stdout).toBe(first.stdout);
  expect(elsewhere.stdout).toBe(first.stdout);
});

test('another seed asks others, or in another order', async () => {
  const { stdout } = await run(['play', '--seed', '8'], { input: 's\n'.repeat(20) });
  expect(stdout).not.toBe((await asked([])).stdout);
});

test('without a seed, what was missed comes first', async () => {
  const first = await run(['play', '--count', '3', '--seed', '7'], { input: 's\n'.repeat(20) });
  const stems = stemsOf(first.stdout);
  const { stdout } = await run(['play'], { input: 's\n'.repeat(20), dataDir: first.dataDir });
  expect(stemsOf(stdout).slice(0, 3).sort()).toEqual([...stems].sort());
});

function stemsOf(output: string): readonly string[] {
  return [...output.matchAll(/^Question \d.*\n(.*)$/gm)].map(([, stem = '']) => stem);
}
