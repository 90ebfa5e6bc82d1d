import { expect, test } from 'vitest';
import { sixTypes } from './bank';
import { attemptsBelow } from './folders';
import { start } from './terminal';

test('one Enter leads from the menu to the first question', async () => {
  const quiz = start([]);
  expect(await quiz.until('q quit')).toMatchInlineSnapshot(`
    "talks-quiz · Russia–US peace talks, December 2025

    News as of 2025-12-02. It asks what the article reported, not what is true.

    ❯ Quick quiz: 10 questions
      By topic
      The whole bank: 53 questions
      The briefing: what happened
      Another bank
      Scores
      Next student
      Quit

    ↑↓ Enter · ? keys · q quit"
  `);
  quiz.press('enter');
  await quiz.until('1 of 10 · 0 right');
});

test('a quiz of every type, answered by keys, ends in a summary that stays', async () => {
  const quiz = start(['play', sixTypes(), '--count', 'all', '--seed', '1']);
  await quiz.until('Who is the aide?');
  quiz.press('tab');
  await quiz.until('Hint: His first name is Yuri.');
  quiz.paste('ushakov\r');
  await quiz.until('✓ Right: Yuri Ushakov.');
  quiz.press('enter');

  expect(await quiz.until('Who spoke first?')).toMatchInlineSnapshot(`
    "Six types                                                       2 of 6 · 1 right
    ━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Who spoke first?

    ❯ 1  Marco Rubio
      2  Vladimir Putin
      3  Yuri Ushakov

    1–3 or ↑↓ Enter · s skip · u undo · ? keys · q quit, progress is kept"
  `);
  quiz.press('enter');
  expect(await quiz.until('✗ Wrong')).toMatchInlineSnapshot(`
    "Six types                                                       2 of 6 · 1 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    ✗ Wrong. The answer is Yuri Ushakov.

    │ “Ushakov spoke first”
    │ Yuri Ushakov, aide · paragraph 2

    You chose Marco Rubio.

    Enter goes on · u undo · ? keys · q quit, progress is kept"
  `);
  quiz.press('enter');

  await quiz.until('How many points had the plan?');
  quiz.paste('many\r');
  await quiz.until('That is not a number. Type one in digits or words.');
  quiz.press(...Array(4).fill('backspace'));
  quiz.paste('twenty-eight\r');
  await quiz.until('✓ Right: 28.');
  quiz.press('enter');

  await quiz.until('What came first?');
  quiz.press('up', 'space');
  await quiz.until('↕ 3  the flight');
  quiz.press('down');
  await quiz.until('↕ 1  the flight');
  quiz.press('space', 'enter');
  await quiz.until('✓ Right.');
  quiz.press('enter');

  await quiz.until('Who holds which office?');
  quiz.press('2', '3', 'right');
  expect(await quiz.until('Putin → president')).toMatchInlineSnapshot(`
    "Six types                                                       5 of 6 · 3 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Who holds which office?
    Enter answers.

      Ushakov → aide
      Rubio → secretary
    ❯ Putin → president

      1  president
      2  aide
      3  secretary

    1–3 or ←→ pairs, Enter answers · s skip · u undo · ? keys"
  `);
  quiz.press('enter');
  await quiz.until('✓ Right.');
  quiz.press('enter');

  await quiz.until('Which words did he use?');
  quiz.press('space', '4');
  await quiz.until('4 [x] useful');
  quiz.press('enter');
  await quiz.until('✓ Right.');
  quiz.press('enter');

  await quiz.until('again, 1 to go');
  quiz.press('2');
  await quiz.until('✗ Wrong');
  quiz.press('enter');
  await quiz.until('again, 1 to go');
  quiz.press('3');
  await quiz.until('✓ Right: Yuri Ushakov.');
  quiz.press('enter');

  expect(await quiz.until('5 of 6 right')).toMatchInlineSnapshot(`
    "Six types

    5 of 6 right (83 %).

    people  3 of 4
    plan    2 of 2

    Missed (1):
    • Who spoke first? — Yuri Ushakov

    Enter menu · m play the missed again (1) · u undo · ? keys · q quit"
  `);
  quiz.press('q');
  expect(await quiz.exited).toEqual({ exitCode: 0, signal: 0 });
  expect(quiz.scrollback()).toMatchInlineSnapshot(`
    "
    5 of 6 right (83 %).

    people  3 of 4
    plan    2 of 2

    Missed (1):
    • Who spoke first? — Yuri Ushakov"
  `);

  const [attempt, ...more] = attemptsBelow(quiz.dataDir);
  expect(more).toEqual([]);
  expect(attempt?.responses.map(({ question, outcome }) => [question, outcome])).toEqual([
    ['aide', 'right'],
    ['first-speaker', 'wrong'],
    ['points', 'right'],
    ['sequence', 'right'],
    ['offices', 'right'],
    ['his-words', 'right'],
    ['first-speaker', 'wrong'],
    ['first-speaker', 'right'],
  ]);
  expect(attempt?.responses[0]).toMatchObject({
    hint: true,
    answer: { type: 'typed', text: 'ushakov' },
  });
});

test('m plays what was missed, and only that', async () => {
  const quiz = start(['play', sixTypes(), '--topic', 'plan', '--seed', '1']);
  await quiz.until('How many points had the plan?');
  quiz.paste('27\r');
  await quiz.until('You were 1 too low.');
  quiz.press('enter');
  await quiz.until('What came first?');
  quiz.press('up', 'space', 'down', 'space', 'enter');
  await quiz.until('✓ Right.');
  quiz.press('enter');
  await quiz.until('again, 1 to go');
  quiz.paste('28\r');
  await quiz.until('✓ Right: 28.');
  quiz.press('enter');
  await quiz.until('1 of 2 right (50 %).');
  quiz.press('m');
  await quiz.until('1 of 1 · 0 right');
  quiz.paste('28\r');
  await quiz.until('1 of 1 · 1 right');
  quiz.press('enter');
  await quiz.until('1 of 1 right (100 %).');
  expect(attemptsBelow(quiz.dataDir).map(({ mode, questions }) => [mode, questions])).toEqual([
    ['topic', ['points', 'sequence']],
    ['missed', ['points']],
  ]);
});
