import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Opened, openApp } from './open-app';
import { bankOf, CHOICE, NUMBER, TYPED } from './small-bank';

let app: Opened;
afterEach(() => app.close());

const two = () => openApp(bankOf(TYPED, NUMBER), { mode: 'whole', seed: 1 });

test('What was wrong comes back until it is right; the score counts the first response', async () => {
  app = await two();
  await app.press('1', 'enter', 'enter');
  await app.press('6', 'enter', 'enter');
  expect(app.frame()).toContain('again, 1 to go');
  const isNumber = app.frame().includes('How many weeks');
  await app.press(...(isNumber ? '6' : 'monday'), 'enter', 'enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno

    1 of 2 right (50 %).

    Missed (1):
    • On which day was the bridge closed? — Monday

    Enter menu · m play the missed again (1) · u undo · ? keys · q quit"
  `);
});

test('One key plays only what was missed', async () => {
  app = await two();
  await app.press('ctrlS', 'enter', '9', 'enter', 'enter');
  await app.press('ctrlS', 'enter', '6', 'enter', 'enter');
  expect(app.frame()).toContain('m play the missed again (2)');
  await app.press('m');
  expect(app.frame()).toContain('1 of 2 · 0 right');
});

test('What is summed up in the end is the last attempt with an answer', async () => {
  app = await two();
  await app.press('ctrlS', 'enter', '9', 'enter', 'enter');
  await app.press('ctrlS', 'enter', '6', 'enter', 'enter');
  await app.press('m', 'ctrlC');
  expect(app.left()?.last?.state()).toMatchObject({ phase: 'over', questions: { length: 2 } });
  expect(app.left()?.last?.state().responses.length).toBeGreaterThan(2);
});

test('A second Enter that comes with the first skips nothing', async () => {
  app = await openApp(bankOf(CHOICE, NUMBER), { mode: 'whole', seed: 1 });
  const before = app.frame();
  await app.press('s', 'enter', 'enter', 'enter');
  expect(app.frame()).not.toBe(before);
  expect(app.frame()).toMatch(/2 of 2/);
});

test('Every answer is in its file before it is shown', async () => {
  app = await two();
  const folder = join(app.folder, 'learners', 'me', 'small');
  expect(existsSync(folder)).toBe(false);
  await app.press('7', 'enter');
  const [file = ''] = readdirSync(folder);
  expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toMatchObject({
    bank: 'small',
    mode: 'whole',
    seed: 1,
    responses: [{ outcome: 'wrong', answer: { text: '7' } }],
  });
});
