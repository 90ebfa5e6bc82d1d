import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { noticeLines } from '../../src/ui/notices';
import { type Opened, openApp } from './open-app';
import { ALL } from './small-bank';

describe('notices take a few rows', () => {
  const notices = ['one is damaged', 'two is damaged, and has a long path', 'three is damaged'];
  test.each([
    [80, 3, ['! one is damaged', '! two is damaged, and has a long path', '! three is damaged']],
    [80, 2, ['! one is damaged', '! All of this is told when you quit.']],
    [20, 3, ['! one is damaged', '! All of this is told when you quit.']],
    [20, 4, ['! one is damaged', '! two is damaged,', 'and has a long path', '! three is damaged']],
    [8, 2, ['! one is', '! All of this is told when you quit.']],
  ])('in %d columns and %d rows', (width, rows, lines) => {
    expect(noticeLines(notices, width, rows)).toEqual(lines);
  });
});

let app: Opened | undefined;
afterEach(() => {
  app?.close();
  app = undefined;
});

test('every damaged file is told on the first screen, and on no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talks-quiz-'));
  const attempts = join(folder, 'learners', 'me', 'small');
  mkdirSync(attempts, { recursive: true });
  for (const name of ['a', 'b']) writeFileSync(join(attempts, `${name}.json`), '');

  app = await openApp(ALL, undefined, { folder });
  const flat = () => app?.frame().replace(/\s+/g, '');
  expect(flat()).toContain('keptasa.json.damaged.');
  expect(flat()).toContain('keptasb.json.damaged.');
  await app.press('enter');
  expect(app.frame()).toContain('1 of 6');
  expect(app.frame()).not.toContain('damaged');
  await app.press('esc');
  expect(app.frame()).not.toContain('damaged');
  rmSync(folder, { recursive: true });
});

test('that answers are not saved is said until they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talks-quiz-'));
  app = await openApp(ALL, { mode: 'whole', seed: 1 }, { folder });
  const inTheWay = join(folder, 'learners');
  writeFileSync(inTheWay, '');
  await app.press('ctrlS');
  expect(app.frame()).toContain('Your answers are not being saved');
  expect(app.frame()).not.toContain('progress is kept');
  // Also what another attempt could not save is saved then.
  await app.press('esc', 'enter');
  expect(app.frame()).toContain('Your answers are not being saved');
  rmSync(inTheWay);
  await app.press('ctrlS');
  expect(app.frame()).not.toContain('saved');
  await app.press('esc');
  await app.until('Go on where you stopped');
  rmSync(folder, { recursive: true });
});
