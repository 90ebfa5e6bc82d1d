import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Opened, openApp } from './open-app';
import { bankOf, CHOICE, MATCH, NUMBER, ORDER, SEVERAL, TYPED } from './small-bank';

let app: Opened;
afterEach(() => app.close());

const one = (question: string) => openApp(bankOf(question), { mode: 'whole', seed: 1 });

test('One of several: asked, hinted at, answered wrong by the arrows', async () => {
  app = await one(CHOICE);
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Who said the bridge was "safe enough"?

    ❯ 1  Jan Novak
      2  Eva Mala
      3  Ana Kral

    1–3 or ↑↓ Enter · h hint · s skip · ? keys · q quit, progress is kept"
  `);
  await app.press('h');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Who said the bridge was "safe enough"?
    Hint: She was elected in May.

    ❯ 1  Jan Novak
      2  Eva Mala
      3  Ana Kral

    1–3 or ↑↓ Enter · s skip · ? keys · q quit, progress is kept"
  `);
  while (!app.frame().includes('❯ 1  Jan Novak') && !/❯ \d {2}Jan Novak/.test(app.frame())) {
    await app.press('down');
  }
  await app.press('enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    ✗ Wrong. The answer is Ana Kral.

    │ “safe enough”
    │ Ana Kral, the mayor · paragraph 3

    You chose Jan Novak. Novak, the engineer, spoke of "visible cracks".

    She said it before the inspection.

    Enter goes on · u undo · ? keys · q quit, progress is kept"
  `);
});

test('One of several: j and k move, a digit answers', async () => {
  app = await one(CHOICE);
  await app.press('j', 'j', 'k');
  expect(app.frame()).toMatch(/❯ 2/);
  await app.press('3');
  expect(app.frame()).toMatch(/Right|Wrong/);
});

test('Several of several: boxes are checked and unchecked, then answered', async () => {
  app = await one(SEVERAL);
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Which parts are to be repaired?
    Choose all that are right.

    ❯ 1 [ ] The deck
      2 [ ] The railing
      3 [ ] The piers

    Space checks, Enter answers · s skip · ? keys · q quit, progress is kept"
  `);
  await app.press('enter');
  expect(app.frame()).toContain('Choose all that are right.');
  await app.press('space', '2', '1', '1');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Which parts are to be repaired?
    2 chosen.

    ❯ 1 [x] The deck
      2 [x] The railing
      3 [ ] The piers

    Space checks, Enter answers · s skip · ? keys · q quit, progress is kept"
  `);
  await app.press('enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    ✗ Wrong. The answers are:
      The deck
      The piers

    │ “the deck and both piers”
    │ The article · paragraph 4

    You chose The railing. The railing was renewed last year.

    Enter goes on · u undo · ? keys · q quit, progress is kept"
  `);
});

test('Typed: letters are an answer and no commands', async () => {
  app = await one(TYPED);
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    On which day was the bridge closed?
    Type the answer.

    >

    Enter answers · Tab hint · Ctrl-S skip · Esc back"
  `);
  await app.press('q', 's', 'h', 'backspace', 'backspace', 'backspace');
  await app.press(...'mondsy', 'left', 'backspace', 'a', 'tab');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    On which day was the bridge closed?
    Type the answer.
    Hint: The first day of the week.

    > monday

    Enter answers · Ctrl-S skip · Esc back"
  `);
  await app.press('enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 1 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    ✓ Right: Monday.

    │ “closed on Monday”
    │ The article · paragraph 2

    Enter goes on · u undo · ? keys · q quit, progress is kept"
  `);
});

test('Typed: a half-written answer outlasts a look at the keys', async () => {
  app = await one(TYPED);
  await app.press('?');
  expect(app.frame()).toContain('Any key goes back, q quits');
  await app.press('x', ...'Mon', '?');
  expect(app.frame()).toContain('> Mon?');
});

test('Number: what is no number is not graded; words are read', async () => {
  app = await one(NUMBER);
  await app.press(...'soon', 'enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    How many weeks are the repairs to take?
    That is not a number. Type one in digits or words.

    > soon

    Enter answers · Ctrl-S skip · Esc back"
  `);
  for (const _ of 'soon') await app.press('backspace');
  await app.press(...'twenty eight', 'enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    ✗ Wrong. The answer is 6. You were 22 too high.

    │ “six weeks”
    │ The article · paragraph 2

    You wrote “twenty eight”.

    Enter goes on · u undo · ? keys · q quit, progress is kept"
  `);
});

test('In order: an item is lifted, carried and set down', async () => {
  app = await one(ORDER);
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Put the events in order.
    Space lifts an item, ↑↓ moves it.

    ❯ 1  The closing
      2  The inspection
      3  The repairs

    Enter answers · s skip · ? keys · q quit, progress is kept"
  `);
  await app.press('space', 'down', 'space');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Put the events in order.
    Space lifts an item, ↑↓ moves it.

      1  The inspection
    ❯ 2  The closing
      3  The repairs

    Enter answers · s skip · ? keys · q quit, progress is kept"
  `);
  await app.press('enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 1 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    ✓ Right.
      1  The inspection
      2  The closing
      3  The repairs

    Enter goes on · e easy · u undo · ? keys · q quit, progress is kept"
  `);
});

test('Pairs: every left side gets a right one before it can be answered', async () => {
  app = await one(MATCH);
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Who holds which office?
    Give each its pair: 3 to go.

    ❯ Kral → ?
      Novak → ?
      Mala → ?

      1  spokeswoman
      2  mayor
      3  engineer

    1–3 or ←→ pairs, Enter answers · s skip · ? keys · q quit, progress is kept"
  `);
  await app.press('1', '2', 'enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Who holds which office?
    Give each its pair: 1 to go.

      Kral → spokeswoman
      Novak → mayor
    ❯ Mala → ?

      1  spokeswoman
      2  mayor
      3  engineer

    1–3 or ←→ pairs, Enter answers · s skip · ? keys · q quit, progress is kept"
  `);
  await app.press('right', 'up', 'left', 'enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                            1 of 1 · 0 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    ✗ Wrong. 1 of 3 pairs is right. The right pairs are:
      Kral → mayor
      Novak → engineer
      Mala → spokeswoman

    You gave Kral → spokeswoman.
    You gave Novak → spokeswoman.

    Enter goes on · u undo · ? keys · q quit, progress is kept"
  `);
});

test.each([
  ['in order', ORDER, ['space', 'down', 'down'], '1  The inspection'],
  ['typed', TYPED, [...'Friday'], '> Friday'],
  ['several of several', SEVERAL, ['1', '3'], '3 [x] The piers'],
  ['one of several', CHOICE, ['2'], '❯ 2  Eva Mala'],
])('Backspace changes an answer, %s, from how it was', async (_, question, keys, answered) => {
  const folder = mkdtempSync(join(tmpdir(), 'talks-quiz-'));
  writeFileSync(join(folder, 'config.json'), '{"confidence":true}');
  app = await openApp(bankOf(question), { mode: 'whole', seed: 1 }, { folder });
  await app.press(...keys, ...(question === CHOICE ? [] : ['enter']));
  expect(app.frame()).toContain('Your answer: ');
  expect(app.frame()).toContain('How sure are you of your answer?');
  await app.press('backspace');
  expect(app.frame()).toContain(answered);
  await app.press('enter', '3');
  expect(app.frame()).toMatch(/Right|Wrong/);
});

test('The feedback of what came back says so', async () => {
  app = await openApp(bankOf(NUMBER, CHOICE), { mode: 'whole', seed: 1 });
  const wrong = ['7', 'enter', 'enter'];
  await app.press(...(app.frame().includes('weeks') ? wrong : ['s', 'enter']));
  await app.press(...(app.frame().includes('weeks') ? wrong : ['s', 'enter']));
  expect(app.frame()).toContain('again, 2 to go · 0 right');
  await app.press(...(app.frame().includes('weeks') ? ['6', 'enter'] : ['3']));
  expect(app.frame()).toContain('again, 1 to go · 0 right');
});
