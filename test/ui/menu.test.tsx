import { afterEach, expect, test } from 'vitest';
import { type Opened, openApp } from './open-app';
import { ALL } from './small-bank';

let app: Opened;
afterEach(() => app.close());

test('A new learner is one Enter away from the first question', async () => {
  app = await openApp(ALL);
  expect(app.frame()).toMatchInlineSnapshot(`
    "talks-quiz · The bridge at Brodno

    News as of 2025-12-02. It asks what the article reported, not what is true.

    ❯ Quick quiz: 6 questions
      By topic
      The whole bank: 6 questions
      The briefing: what happened
      Another bank
      Scores
      Next student
      Quit

    ↑↓ Enter · ? keys · q quit"
  `);
  await app.press('enter');
  expect(app.frame()).toContain('1 of 6 · 0 right');
});

test('What was begun is offered first, then what was missed', async () => {
  app = await openApp(ALL, { mode: 'whole', seed: 1 });
  await app.press('s');
  await app.press('ctrlS');
  await app.press('esc');
  await app.until('Review: ');
  expect(app.frame()).toMatchInlineSnapshot(`
    "talks-quiz · The bridge at Brodno

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
  await app.press('enter');
  expect(app.frame()).toContain('2 of 6');
});

test('Topics tell how many questions they have, and Esc goes back', async () => {
  app = await openApp(ALL);
  await app.press('2');
  expect(app.frame()).toMatchInlineSnapshot(`
    "By topic

    ❯ who said what (2)
      the plan (4)

    ↑↓ Enter · Esc back · ? keys · q quit"
  `);
  await app.press('1');
  expect(app.frame()).toContain('1 of 2');
  await app.press('esc');
  expect(app.frame()).toContain('By topic');
});

test('The briefing can be read before answering', async () => {
  app = await openApp(ALL);
  await app.press('4');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno

    The old bridge was closed on Monday. Repairs are to take six weeks.

    Enter menu · ↑↓ scroll · ? keys · q quit"
  `);
  await app.press('enter');
  expect(app.frame()).toContain('Quick quiz');
});

test('Another bank opens by its name', async () => {
  app = await openApp(ALL);
  await app.press('5');
  expect(app.frame()).toMatchInlineSnapshot(`
    "Another bank

    ❯ peace-talks

    ↑↓ Enter · Esc back · ? keys · q quit"
  `);
  await app.press('1');
  await app.until('Russia–US peace talks');
});

test('The keys are shown over any screen, and any key goes back', async () => {
  app = await openApp(ALL);
  await app.press('down', '?');
  expect(app.frame()).toMatchInlineSnapshot(`
    "Keys
    1–9        choose an option, check a box, give a pair
    ↑ ↓ or j k move
    Enter      choose, answer, go on
    Space      check a box; lift or set down an item
    ← →        change a pair; move in typed text
    h or Tab   hint (Tab while typing)
    s          skip (Ctrl-S while typing)
    u          undo the last answer (Ctrl-Z while typing)
    e          call an answer easy, once it was right
    n → p ←    exam: next, previous (Ctrl-N, Ctrl-P while typing)
    m          exam: mark for later (Ctrl-T while typing)
    o          exam: overview of all (Ctrl-O while typing)
    e          exam: hand in, from the overview
    PgUp PgDn  scroll
    ?          these keys
    Esc        back to the menu, progress is kept
    q          quit, progress is kept
    Ctrl-C     quit from anywhere
    Any key goes back, q quits"
  `);
  await app.press('x');
  expect(app.frame()).toContain('❯ By topic');
});

test('q leaves, and is no interruption; Ctrl-C is one', async () => {
  app = await openApp(ALL);
  await app.press('q');
  expect(app.left()).toEqual({ isInterrupted: false });
  app.close();
  app = await openApp(ALL);
  await app.press('ctrlC');
  expect(app.left()).toEqual({ isInterrupted: true });
});
