import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { GUEST } from '../../src/study/learner';
import type { AttemptRecord } from '../../src/study/record';
import { type Opened, openApp } from './open-app';
import { ALL, bankOf, CHOICE, MATCH, NUMBER, ORDER, SEVERAL, TYPED } from './small-bank';

let app: Opened;
afterEach(() => app.close());

const exam = (...questions: string[]) =>
  openApp(bankOf(...questions), { mode: 'whole', purpose: 'exam', seed: 1 });

function records(): readonly AttemptRecord[] {
  const folder = join(app.folder, 'learners', 'me', 'small');
  return readdirSync(folder).map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

test('An answer says nothing of right or wrong; Enter goes on, another answer replaces it', async () => {
  app = await exam(CHOICE, NUMBER);
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                         1 of 2 · 0 answered
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Who said the bridge was "safe enough"?

    ❯ 1  Jan Novak
      2  Eva Mala
      3  Ana Kral

    1–3 or ↑↓ Enter · o overview · n next · p back · m mark · ? keys · q quit"
  `);
  await app.press('2');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                         1 of 2 · 1 answered
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Who said the bridge was "safe enough"?
    Your answer: Eva Mala. Enter goes on; another answer replaces it.

      1  Jan Novak
    ❯ 2  Eva Mala
      3  Ana Kral

    1–3 or ↑↓ Enter · o overview · n next · p back · m mark · ? keys · q quit"
  `);
  await app.press('up', 'enter');
  expect(app.frame()).toContain('Your answer: Jan Novak. Enter goes on');
  expect(records()).toMatchObject([
    { purpose: 'exam', responses: [{ question: 'who-safe', answer: { option: 'Jan Novak' } }] },
  ]);
  expect(records()[0]?.responses).toHaveLength(1);
  await app.press('enter');
  expect(app.frame()).toContain('2 of 2 · 1 answered');
  await app.press('ctrlN');
  expect(app.frame()).toContain('e hands in');
});

test('The overview tells what became of each question, and goes to one', async () => {
  app = await openApp(ALL, { mode: 'whole', purpose: 'exam', seed: 1 });
  await app.press('ctrlT', ...'friday', 'enter', 'ctrlN', 'm', 'n', 'ctrlO');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno
    ━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    1 of 6 answered, 2 marked.

      1  answered, marked      On which day was the bridge closed?
      2  not answered, marked  Who said the bridge was "safe enough"?
    ❯ 3  not answered          How many weeks are the repairs to take?
      4  not answered          Put the events in order.
      5  not answered          Who holds which office?
      6  not answered          Which parts are to be repaired?

    Enter goes to it · e hands in · Esc back · ↑↓ 1–9 move · ? keys · q quit"
  `);
  await app.press('up', 'up', 'enter');
  expect(app.frame()).toContain('1 of 6 · 1 answered · marked');
  await app.press('ctrlO', '5', 'esc', 'ctrlO', '5', 'enter');
  expect(app.frame()).toContain('5 of 6');
});

test('Handing in asks once where something is open, then come the score and the whole review', async () => {
  app = await exam(CHOICE, TYPED, NUMBER);
  await app.press(...'six', 'enter', 'ctrlN', ...'friday', 'enter', 'ctrlO', 'e');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno

    1 is not answered. Hand in all the same?

    ❯ No, go on with the exam
      Yes, hand in

    ↑↓ Enter · Esc back · ? keys · q quit"
  `);
  await app.press('enter');
  expect(app.frame()).toContain('e hands in');
  expect(records()[0]).not.toHaveProperty('handedIn');
  await app.press('e', 'down', 'enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno

    1 of 3 right (33 %), 1 not answered.

    the plan       1 of 2
    who said what  0 of 1

    Enter review of every question · Esc menu · ? keys · q quit"
  `);
  expect(records()[0]).toHaveProperty('handedIn');
  await app.press('enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                    review, 1 of 3 · 1 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    How many weeks are the repairs to take?
    Your answer: six

    ✓ Right: 6.

    │ “six weeks”
    │ The article · paragraph 2

    Enter next · p back · Esc menu · ? keys · q quit"
  `);
  await app.press('enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                    review, 2 of 3 · 1 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    On which day was the bridge closed?
    Your answer: friday

    ✗ Wrong. The answer is Monday.

    │ “closed on Monday”
    │ The article · paragraph 2

    You wrote “friday”.

    Enter next · p back · Esc menu · ? keys · q quit"
  `);
  await app.press('enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                    review, 3 of 3 · 1 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    Who said the bridge was "safe enough"?

    – Not answered. The answer is Ana Kral.

    │ “safe enough”
    │ Ana Kral, the mayor · paragraph 3

    She said it before the inspection.

    Enter next · p back · Esc menu · ? keys · q quit"
  `);
  await app.press('p');
  expect(app.frame()).toContain('review, 2 of 3');
  await app.press('enter', 'enter');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno

    1 of 3 right (33 %), 1 not answered.

    the plan       1 of 2
    who said what  0 of 1

    Missed (2):
    • On which day was the bridge closed? — Monday
    • Who said the bridge was "safe enough"? — Ana Kral

    Enter menu · m play the missed again (2) · ? keys · q quit"
  `);
  await app.press('enter');
  expect(app.frame()).not.toContain('Go on');
});

test('An exam with nothing open is handed in at once', async () => {
  app = await exam(NUMBER);
  await app.press('6', 'enter', 'enter', 'e');
  expect(app.frame()).toContain('1 of 1 right (100 %).');
});

test.each([
  ['one of several', CHOICE, ['2'], '❯ 2  Eva Mala'],
  ['several of several', SEVERAL, ['1', '3', 'enter'], '3 [x] The piers'],
  ['typed', TYPED, [...'Friday', 'enter'], '> Friday'],
  ['a number', NUMBER, [...'ten', 'enter'], '> ten'],
  ['in order', ORDER, ['space', 'down', 'enter'], '1  The inspection'],
  ['pairs', MATCH, ['1', '2', '3', 'enter'], 'Mala → engineer'],
])('Coming back to an answer, %s, begins with it', async (_, question, keys, answered) => {
  app = await exam(question);
  await app.press(...keys);
  expect(app.frame()).toContain('Your answer: ');
  // Round by the overview, and back.
  await app.press('enter', 'enter');
  expect(app.frame()).toContain(answered);
  await app.press('enter');
  expect(app.frame()).toContain('1 of 1 answered, 0 marked.');
  expect(records()[0]?.responses).toHaveLength(1);
});

test('The arrows go back and forth where they have no other work', async () => {
  app = await exam(CHOICE, SEVERAL, ORDER);
  expect(app.frame()).toContain('1 of 3');
  await app.press('right', 'right');
  expect(app.frame()).toContain('3 of 3');
  await app.press('left');
  expect(app.frame()).toContain('2 of 3');
});

test('While typing, letters are an answer, and Ctrl keys are commands', async () => {
  app = await exam(TYPED, TYPED.replace('id: day', 'id: day-2'));
  await app.press(...'nmop');
  expect(app.frame()).toContain('> nmop');
  await app.press('ctrlT', 'ctrlN', 'ctrlP');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                1 of 2 · 1 answered · marked
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    On which day was the bridge closed?
    Type the answer.
    Your answer: nmop. Enter goes on; another answer replaces it.

    > nmop

    Enter goes on · Ctrl-O overview · Ctrl-N next · Ctrl-P back · Ctrl-T mark"
  `);
});

test('An exam that was left is gone on with as an exam', async () => {
  app = await exam(CHOICE, TYPED, NUMBER);
  await app.press('6', 'enter', 'esc');
  expect(app.frame()).toContain('❯ Go on with the exam: 1 of 3 answered');
  expect(app.frame()).not.toContain('What you missed');
  await app.press('enter');
  expect(app.frame()).toContain('2 of 3 · 1 answered');
  await app.press('ctrlP', 'backspace', '7', 'enter');
  expect(records().map(({ responses }) => responses.length)).toEqual([1, 1]);
  await app.press('ctrlO', 'esc', 'esc');
  expect(app.frame()).toContain('❯ Go on with the exam: 1 of 3 answered');
});

test.each([
  ['several of several', SEVERAL, ['1', '3'], 'o', '3 [x] The piers'],
  ['typed', TYPED, [...'Friday'], 'ctrlO', '> Friday'],
  ['a number', NUMBER, [...'ten'], 'ctrlO', '> ten'],
  ['in order', ORDER, ['space', 'down'], 'o', '1  The inspection'],
  ['pairs', MATCH, ['1', '2', '3'], 'o', 'Mala → engineer'],
])('What was begun, %s, is kept when it is left, in whichever way', async (...row) => {
  const [_, question, keys, overview, begun] = row;
  for (const way of ['esc', 'ctrlC', overview, overview === 'o' ? 'n' : 'ctrlN']) {
    app = await exam(question);
    await app.press(...keys);
    expect(records).toThrow('ENOENT');
    await app.press(way);
    expect(records()).toMatchObject([{ purpose: 'exam', responses: [{}] }]);
    if (way === overview) {
      expect(app.frame()).toContain('1 of 1 answered');
      await app.press('esc');
      expect(app.frame()).toContain(begun);
      expect(app.frame()).toContain('Enter goes on');
    }
    app.close();
  }
});

test('What is not whole is told when it is left', async () => {
  app = await exam(MATCH, NUMBER);
  await app.press('1', 'n');
  expect(app.frame()).toMatchInlineSnapshot(`
    "The bridge at Brodno                                         2 of 2 · 0 answered
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
    ! Question 1 is not answered: 2 of its 3 pairs are missing.

    How many weeks are the repairs to take?
    Type a number, in digits or words.

    >

    Enter answers · Ctrl-O overview · Ctrl-N next · Ctrl-P back · Ctrl-T mark"
  `);
  await app.press(...'soon', 'ctrlO');
  expect(app.frame()).toContain('! Question 2 is not answered: “soon” is not a number.');
  expect(app.frame()).toContain('0 of 2 answered, 0 marked.');
});

test('Marks are there again when the exam is gone on with', async () => {
  app = await exam(CHOICE, SEVERAL, ORDER);
  await app.press('m', 'n', 'm', 'n', 'm', 'm', 'esc');
  expect(records()).toMatchObject([{ responses: [], marked: ['events', 'parts'] }]);
  await app.press('enter', 'o');
  expect(app.frame()).toContain('0 of 3 answered, 2 marked.');
  await app.press('e', '2');
  expect(records().filter(({ handedIn }) => handedIn)).toHaveLength(1);
});

test('A guest reads that nothing is saved', async () => {
  const bank = bankOf(CHOICE, NUMBER);
  app = await openApp(bank, { mode: 'whole', purpose: 'exam', seed: 1 }, { learner: GUEST });
  await app.press('ctrlN', '1', 'x', '?');
  expect(app.frame()).toContain('q          quit, nothing is saved');
  await app.press('enter', 'esc');
  app.close();
  const practice = { mode: 'whole', seed: 1 } as const;
  app = await openApp(bankOf(CHOICE, SEVERAL), practice, { learner: GUEST });
  expect(app.frame()).toContain('q quit, nothing is saved');
  await app.press('s');
  expect(app.frame()).toContain('q quit, nothing is saved');
  expect(app.frame()).not.toContain('kept');
});
