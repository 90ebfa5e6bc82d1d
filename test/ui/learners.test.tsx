import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { attemptFile } from '../../src/store/attempts';
import { GUEST } from '../../src/study/learner';
import { record, response } from '../builders';
import { type Opened, openApp } from './open-app';
import { ALL } from './small-bank';

let app: Opened;
afterEach(() => app.close());

/** A data folder in which these have answered something, some time ago. */
function folderOf(...learners: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'talks-quiz-'));
  for (const learner of learners) {
    attemptFile(folder, record({ learner, bank: 'small' }))([response('day', 'wrong')]);
  }
  return folder;
}

test('Who is learning is asked first where several do', async () => {
  app = await openApp(ALL, undefined, { folder: folderOf('Zoë', 'Ben', '../🙂'), asks: true });
  expect(app.frame()).toMatchInlineSnapshot(`
    "Who is learning?

    ❯ ../🙂
      Ben
      Zoë
      Someone new
      A guest: nothing is saved

    ↑↓ Enter · ? keys · q quit"
  `);
  await app.press('esc');
  expect(app.frame()).toContain('Who is learning?');
  await app.press('3');
  await app.until('Review: ');
  expect(app.frame()).toMatchInlineSnapshot(`
    "talks-quiz · The bridge at Brodno                                            Zoë

    News as of 2025-12-02. It asks what the article reported, not what is true.

    ❯ Quick quiz: 6 questions
      Review: 1 due, 5 new; tomorrow 0, in the six days after 0
      What you missed: 1 question
      By topic
      The whole bank: 6 questions
      The briefing: what happened
      Another bank
      Scores
      Next student
      Quit

    ↑↓ Enter · ? keys · q quit"
  `);
});

test('Someone new is asked for a nickname', async () => {
  app = await openApp(ALL, undefined, { folder: folderOf('Zoë', 'Ben'), asks: true });
  await app.press('3');
  expect(app.frame()).toMatchInlineSnapshot(`
    "Someone new

    Type a nickname. It is kept with your answers.

    >

    Enter goes on · Esc back"
  `);
  await app.press('space', 'enter');
  expect(app.frame()).toContain('A nickname needs a letter, a digit or another sign to see.');
  await app.press('esc');
  expect(app.frame()).toContain('Who is learning?');
  await app.press('3', 'q', 'q', '👩‍🚀', 'enter');
  expect(app.frame().split('\n')[0]).toMatch(/^talks-quiz · The bridge at Brodno .*qq👩‍🚀$/);
  expect(app.frame()).not.toContain('What you missed');
});

test('Next student: what one has missed is not the other’s, and Enter is that one again', async () => {
  app = await openApp(ALL, { mode: 'whole', seed: 1 });
  await app.press('ctrlS', 'esc', 'up', 'up', 'enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "Who is learning?

    ❯ me
      Someone new
      A guest: nothing is saved

    ↑↓ Enter · ? keys · q quit"
  `);
  await app.press('2', 'A', 'enter');
  expect(app.frame()).not.toContain('Go on where you stopped');
  await app.press('up', 'up', 'enter', 'enter');
  expect(app.frame()).toContain('What you missed: 1 question');
  await app.press('q');
  // What was played before the other one came is not summed up any more.
  expect(app.left()?.last).toBeUndefined();
});

test('A guest sees what was missed in this sitting, and nothing is saved', async () => {
  app = await openApp(ALL, { mode: 'whole', seed: 1 }, { learner: GUEST });
  await app.press('ctrlS', 'esc');
  await app.until('Review: ');
  expect(app.frame()).toMatchInlineSnapshot(`
    "talks-quiz · The bridge at Brodno                                        a guest

    News as of 2025-12-02. It asks what the article reported, not what is true.

    ❯ Go on where you stopped: 1 of 6 answered
      Quick quiz: 6 questions
      Review: 5 new; tomorrow 1, in the six days after 0
      What you missed: 1 question
      By topic
      The whole bank: 6 questions
      The briefing: what happened
      Another bank
      Scores
      Next student
      Quit

    ↑↓ Enter · ? keys · q quit"
  `);
  expect(readdirSync(app.folder)).toEqual(['small.quiz.md']);
});
