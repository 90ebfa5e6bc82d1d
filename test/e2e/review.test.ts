import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attemptsBelow, fileOf, temporaryFolder } from './folders';
import { noon } from './noon';
import { run } from './piped';
import { start } from './terminal';

const TWO = `---
title: Two facts
---

# Two facts

## Who is the aide?

\`\`\`quiz
id: aide
typed: [Yuri Ushakov, Ushakov]
\`\`\`

- [x] Yuri Ushakov
- [ ] Marco Rubio

## How many points had the plan?

\`\`\`quiz
id: points
\`\`\`

**Answer:** 28
`;

test('two days of study: what was wrong is due the next day, in the menu and by its name', async () => {
  const dataDir = temporaryFolder();
  const bank = fileOf('two.quiz.md', TWO);
  const first = start(['play', bank, '--seed', '2'], { dataDir, env: noon(0) });
  await first.until('1 of 2');
  const isChoice = first.screen().includes('Who is the aide?');
  expect(isChoice).toBe(false);
  first.paste('7\r');
  await first.until('✗ Wrong');
  first.press('enter');
  await first.until('Who is the aide?');
  first.paste(/1 {2}Yuri/.test(first.screen()) ? '1' : '2');
  await first.until('✓ Right');
  first.press('esc');
  await first.until('Review: nothing is due until 2030-12-03');
  first.press('q');
  await first.exited;

  const again = { dataDir, env: noon(1) };
  const second = start([], again);
  await second.until('Review: 1 due');
  second.press('3');
  await second.until('How many points had the plan?');
  second.paste('28\r');
  await second.until('✓ Right');
  second.press('enter');
  expect(await second.until('Due tomorrow')).toMatchInlineSnapshot(`
    "Review

    1 of 1 right (100 %).

    Due tomorrow: 0; in the six days after: 2.

    Enter menu · u undo · ? keys · q quit"
  `);
  second.press('q');
  await second.exited;
  expect(
    attemptsBelow(dataDir)
      .map(({ mode }) => mode)
      .toSorted(),
  ).toEqual(['due', 'quick']);
  expect((await run(['review'], again)).stdout).toMatchInlineSnapshot(`
    "Review: nothing is due until 2030-12-05.
    Due tomorrow: 0; in the six days after: 2.
    To practise all the same, play with --cram: that changes nothing about when a question is due.
    "
  `);
});

test('a choice that is well known is asked typed', async () => {
  const dataDir = temporaryFolder();
  const bank = fileOf('two.quiz.md', TWO);
  const on = (day: number, args: readonly string[], input: string) =>
    run(args, { dataDir, env: noon(day), input });
  await on(0, ['play', bank, '--seed', '2'], '28\nYuri Ushakov\n');
  const second = await on(3, ['review'], 'Yuri Ushakov\n28\n');
  expect(second.stdout).toContain('Answer with a number, a letter or the words');
  expect(second.stdout).toContain('2 of 2 right');
  const third = await on(17, ['review'], 'ushakov\n28\n');
  expect(third.stdout).toContain('Who is the aide?\nType the answer');
  expect(third.stdout).toContain('2 of 2 right');
});

test('cramming leaves what is due as it is', async () => {
  const dataDir = temporaryFolder();
  const bank = fileOf('two.quiz.md', TWO);
  await run(['play', bank, '--cram'], { dataDir, input: 's\ns\ns\ns\n' });
  expect((await run(['review'], { dataDir })).stdout).toContain('Review: 2 new.');
});

test('a pretest asks five, each once, and ends with the article to read', async () => {
  const { stdout, dataDir } = await run(['play', '--pretest'], { input: 's\n'.repeat(10) });
  expect(stdout).toContain('0 of 5 right');
  expect(stdout).not.toContain('Again:');
  expect(stdout).toMatch(/Now read the article, and look for the answers: .+\n$/);
  expect((await run([], { dataDir, input: 'q\n' })).stdout).not.toContain('Go on');

  const left = start(['play', '--pretest', '--seed', '1']);
  await left.until('1 of 5');
  left.press('ctrlS', 's');
  await left.until('Skipped');
  left.press('esc');
  await left.until('Go on where you stopped: 1 of 5');
  left.press('q');
  await left.exited;
  expect(left.scrollback()).toContain('Now read the article, and look for the answers: ');
});

test('a review that was left is gone on with by the review, and by nothing else', async () => {
  const dataDir = temporaryFolder();
  const bank = fileOf('two.quiz.md', TWO);
  await run(['play', bank, '--seed', '2'], { dataDir, env: noon(0), input: '1\nRubio\ns\ns\n' });
  const quiz = start(['review'], { dataDir, env: noon(1) });
  await quiz.until('1 of 2');
  quiz.press('ctrlS', 's');
  await quiz.until('Skipped');
  quiz.press('esc');
  const menu = await quiz.until('Review: 1 due');
  expect(menu).not.toContain('Go on');
  quiz.press('q');
  await quiz.exited;
  const { stdout } = await run(['review'], { dataDir, env: noon(1), input: 'q\n' });
  expect(stdout).toContain('Question 1 of 1');
});

test('how sure one is goes with the answer', async () => {
  const dataDir = temporaryFolder();
  const quiz = start(['play', fileOf('two.quiz.md', TWO), '--seed', '2', '--confidence'], {
    dataDir,
  });
  await quiz.until('How many points');
  quiz.paste('28\r');
  expect(await quiz.until('How sure')).toMatchInlineSnapshot(`
    "Two facts                                                       1 of 2 · 0 right
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    How many points had the plan?
    Your answer: 28
    How sure are you of your answer?

      1  guess
      2  fairly sure
      3  certain

    1–3 · Backspace changes the answer · ? keys · q quit, progress is kept"
  `);
  quiz.press('1');
  await quiz.until('✓ Right: 28. You called it a guess, so it comes back soon.');
  expect(attemptsBelow(dataDir)).toMatchObject([
    { responses: [{ outcome: 'right', confidence: 'guess' }] },
  ]);
  quiz.press('u');
  await quiz.until('Type a number');
  expect(attemptsBelow(dataDir)).toMatchObject([{ responses: [] }]);
});

test('nothing due is a screen with a way to practise, and plain text without one', async () => {
  const dataDir = temporaryFolder();
  const bank = fileOf('two.quiz.md', TWO);
  await run(['play', bank, '--seed', '2'], { dataDir, env: noon(0), input: '28\nYuri Ushakov\n' });
  const quiz = start(['review'], { dataDir, env: noon(0) });
  expect(await quiz.until('Cram')).toMatchInlineSnapshot(`
    "Review

    Well remembered: nothing is due until 2030-12-05.
    Due tomorrow: 0; in the six days after: 2.

    ❯ Back to the menu
      Cram: ten questions, and no due date changes

    ↑↓ Enter · Esc menu · ? keys · q quit"
  `);
  quiz.press('2');
  await quiz.until('1 of 2');
  quiz.press('ctrlC');
  await quiz.exited;
  expect(quiz.scrollback()).not.toContain('--cram');
});

test('a date to be ready by: what is overdue counts, and nothing is left over the day before', async () => {
  const dataDir = temporaryFolder();
  const questions = Array.from({ length: 53 }, (_, index) => `## ${index}?\n\n**Answer:** 1\n`);
  const bank = fileOf('many.quiz.md', `# Many\n\n${questions.join('\n')}`);
  const play = (day: number, args: readonly string[]) =>
    run(args, { dataDir, env: noon(day), input: 's\n'.repeat(200) });
  await play(0, ['play', bank, '--seed', '1']);
  const overdue = await run(['review', '--by', '2030-12-31'], { dataDir, env: noon(2) });
  expect(overdue.stdout).toContain(
    'Review: 10 due, 3 new.\n' +
      'Ready by 2030-12-31: 53 questions to see before, 13 today, then about 2 a day.\n',
  );
  const near = await play(0, ['play', bank, '--by', '2030-12-03']);
  expect(near.stdout).toContain('43 questions to see before, 43 today.\n');
  expect(near.stdout).toContain('0 of 43 right');
  const again = await play(0, ['play', bank, '--by', '2030-12-03']);
  expect(again.stdout).toContain('there is nothing more to see before.\n');
});

test('a bank that is past its date is told in the review, the menu and the list', async () => {
  const dataDir = temporaryFolder();
  const bank = fileOf('two.quiz.md', TWO.replace('---\n\n', 'expires: 2030-12-10\n---\n\n'));
  const on = (day: number, ...args: readonly string[]) =>
    run(args, { dataDir, env: noon(day), input: 'q\n' });
  await run(['play', bank, '--seed', '2'], { dataDir, env: noon(0), input: '28\n' });
  const said = 'Two facts is past its date (2030-12-10), so it is not reviewed.\n';
  expect((await on(8, 'review')).stdout).not.toContain('past its date');
  expect((await on(9, 'review')).stdout).toContain(said);
  expect((await on(9, 'play', '--by', '2030-12-31')).stdout).toContain(said);
  expect((await on(9)).stdout).toContain('a bank is past its date');
  expect((await on(9, 'banks')).stdout).toContain(
    'two: Two facts (2 questions), past its date (2030-12-10), so it is not reviewed · ',
  );
  const quiz = start(['review'], { dataDir, env: noon(9) });
  await quiz.until(said.trim());
});

test('what is wrong with a bank is said once', async () => {
  const dataDir = temporaryFolder();
  const bank = fileOf('two.quiz.md', TWO);
  await run(['play', bank, '--seed', '2'], { dataDir, input: '28\n' });
  rmSync(bank);
  const { stderr } = await run(['review'], { dataDir });
  expect(stderr.match(/no longer at/g)).toHaveLength(1);
});
