import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sets = join(root, '../shared/quotes');

/** How well speakers are found in articles that people have marked; see README.md beside them. */
const FLOORS = [
  { set: 'train', f1: 95, precision: 98.5, coverage: 80, pronouns: 0 },
  { set: 'wikinews', f1: 94, precision: 98, coverage: 60, pronouns: 12 },
] as const;

test.skipIf(!existsSync(sets)).each(FLOORS)(
  'on $set, speakers and what can be asked stay as good as they are (needs ../shared/quotes)',
  ({ set, f1, precision, coverage, pronouns }) => {
    const run = `"${process.execPath}" "${join(root, 'dist/cli.js')}" quotes --json`;
    const args = [
      join(sets, 'score.mjs'),
      '--json',
      '--gold',
      join(sets, set, 'gold.jsonl'),
      '--run',
      run,
    ];
    const { speaker, usable, names, warnings } = JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 }),
    );
    expect(speaker.f1).toBeGreaterThanOrEqual(f1);
    expect(usable.precision).toBeGreaterThanOrEqual(precision);
    expect(usable.coverage).toBeGreaterThanOrEqual(coverage);
    expect(names.pronoun.right).toBeGreaterThanOrEqual(pronouns);
    expect(warnings).toEqual({ textDiffers: 0, mentionNotInText: 0, differsAlone: 0 });
  },
);
