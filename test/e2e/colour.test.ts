import { expect, test } from 'vitest';
import { sixTypes } from './bank';
import { type Settings, start } from './terminal';

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are the subject here
const STYLES = /\x1b\[[\d;:]*m/g;

/** The styles that a short quiz is written with. */
async function styles(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const quiz = start(['play', sixTypes(), '--seed', '1', ...args], { env });
  await quiz.until('Who is the aide?');
  quiz.paste('Ushakov\r');
  await quiz.until('✓ Right');
  quiz.press('q');
  await quiz.exited;
  return new Set(quiz.raw().match(STYLES));
}

test('a verdict is green, and a title is cyan', async () => {
  const used = await styles([]);
  expect(used).toContain('\x1b[32m');
  expect(used).toContain('\x1b[36m');
});

test.each<Required<Pick<Settings, 'env'>> & { args: string[] }>([
  { args: ['--no-color'], env: {} },
  { args: [], env: { NO_COLOR: '1' } },
])('$args $env: nothing is styled', async ({ args, env }) => {
  expect(await styles(args, env)).toEqual(new Set());
});
