import { expect, test } from 'vitest';
import { SHIPPED } from '../../src/bank/shipped';
import { present } from '../../src/quiz/present';
import { select } from '../../src/quiz/select';
import { later } from '../../src/quiz/time-limit';
import { rightKeys } from './answers';
import { sixTypes } from './bank';
import { attemptsBelow } from './folders';
import { keptExam } from './kept-exam';
import { run } from './piped';
import { start } from './terminal';

const whole = (bank: string) => ['play', bank, '--count', 'all', '--seed', '1', '--exam'];

test('an exam with a changed answer and a mark is handed in and reviewed', async () => {
  const quiz = start(whole(sixTypes()));
  await quiz.until('Who is the aide?');
  quiz.paste('Rubio\r');
  await quiz.until('Your answer: Rubio.');
  quiz.press('enter');
  await quiz.until('Who spoke first?');
  quiz.press('1');
  await quiz.until('Your answer: Marco Rubio.');
  quiz.press('m');
  await quiz.until('2 of 6 · 2 answered · marked');
  quiz.press('left');
  await quiz.until('> Rubio');
  quiz.press(...Array(5).fill('backspace'));
  quiz.paste('Ushakov\r');
  await quiz.until('Your answer: Ushakov.');
  quiz.press('ctrlO');
  expect(await quiz.until('e hands in')).toMatchInlineSnapshot(`
    "Six types
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    2 of 6 answered, 1 marked.

    ❯ 1  answered          Who is the aide?
      2  answered, marked  Who spoke first?
      3  not answered      How many points had the plan?
      4  not answered      What came first?
      5  not answered      Who holds which office?
      6  not answered      Which words did he use?

    Enter goes to it · e hands in · Esc back · ↑↓ 1–9 move · ? keys · q quit"
  `);
  quiz.press('e');
  await quiz.until('4 are not answered, 1 is marked. Hand in all the same?');
  expect(attemptsBelow(quiz.dataDir)[0]).not.toHaveProperty('handedIn');
  quiz.press('2');
  expect(await quiz.until('1 of 6 right')).toMatchInlineSnapshot(`
    "Six types

    1 of 6 right (17 %), 4 not answered.

    people  1 of 4
    plan    0 of 2

    Enter review of every question · Esc menu · ? keys · q quit"
  `);
  quiz.press('enter');
  expect(await quiz.until('review, 1 of 6')).toMatchInlineSnapshot(`
    "Six types                                               review, 1 of 6 · 1 right
    ━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Who is the aide?
    Your answer: Ushakov

    ✓ Right: Yuri Ushakov.

    Enter next · p back · Esc menu · ? keys · q quit"
  `);
  quiz.press('enter');
  expect(await quiz.until('review, 2 of 6')).toMatchInlineSnapshot(`
    "Six types                                               review, 2 of 6 · 1 right
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Who spoke first?
    Your answer: Marco Rubio

    ✗ Wrong. The answer is Yuri Ushakov.

    │ “Ushakov spoke first”
    │ Yuri Ushakov, aide · paragraph 2

    You chose Marco Rubio.

    Enter next · p back · Esc menu · ? keys · q quit"
  `);
  for (const page of [3, 4, 5, 6]) {
    quiz.press('enter');
    expect(await quiz.until(`review, ${page} of 6`)).toContain('– Not answered.');
  }
  quiz.press('enter');
  await quiz.until('m play the missed again (5)');
  quiz.press('q');
  expect(await quiz.exited).toEqual({ exitCode: 0, signal: 0 });
  expect(quiz.scrollback()).toMatchInlineSnapshot(`
    "
    1 of 6 right (17 %), 4 not answered.

    people  1 of 4
    plan    0 of 2

    Missed (5):
    • Who spoke first? — Yuri Ushakov
    • How many points had the plan? — 28
    • What came first? — 1 the flight; 2 the meeting; 3 the statement
    • Who holds which office? — Ushakov → aide; Rubio → secretary; Putin → president
    • Which words did he use? — useful; informed"
  `);

  const [attempt, ...more] = attemptsBelow(quiz.dataDir);
  expect(more).toEqual([]);
  expect(attempt).toMatchObject({
    purpose: 'exam',
    handedIn: expect.any(String),
    responses: [
      { question: 'aide', outcome: 'right', answer: { text: 'Ushakov' } },
      { question: 'first-speaker', outcome: 'wrong', answer: { option: 'Marco Rubio' } },
    ],
  });
  expect((await run([], { dataDir: quiz.dataDir, input: 'q\n' })).stdout).not.toContain('Go on');
});

test('killed in the middle, it goes on as an exam, and tells nothing until then', async () => {
  const killed = start(whole(sixTypes()));
  await killed.until('Who is the aide?');
  killed.paste('Rubio\r');
  await killed.until('Your answer: Rubio.');
  killed.kill('SIGKILL');
  await killed.exited;
  const { dataDir } = killed;

  expect((await run(['scores'], { dataDir })).stdout).toContain('No attempts yet.');
  const quiz = start([], { dataDir });
  const menu = await quiz.until('❯ Go on with the exam: 1 of 6 answered');
  expect(menu).not.toContain('What you missed');
  quiz.press('enter');
  await quiz.until('2 of 6 · 1 answered');
  quiz.press('left');
  await quiz.until('Your answer: Rubio.');
  quiz.press('ctrlC');
  expect(await quiz.exited).toEqual({ exitCode: 130, signal: 0 });
  expect(quiz.scrollback().trim()).toBe('1 of 6 answered. You can go on with the exam later.');
});

test('when the time is over, it is handed in as it is', async () => {
  const quiz = start([...whole(sixTypes()), '--time', '0.02']);
  await quiz.until('Time is over: the exam is handed in as it is.');
  await quiz.until('0 of 6 right (0 %), 6 not answered.');
  quiz.press('q');
  await quiz.exited;
  const [attempt] = attemptsBelow(quiz.dataDir);
  expect(attempt).toMatchObject({ minutes: 0.02, responses: [] });
  expect(attempt?.handedIn).toBe(later(attempt?.started ?? '', 0.02));
});

test('time runs on while the program does not: it warns, or is over at once', async () => {
  const warned = start([], { dataDir: keptExam({ minutes: 60, gone: 40 }) });
  await warned.until('❯ Go on with the exam: 1 of 2 answered');
  warned.press('enter');
  await warned.until('! Half of the time is over: 20 minutes left.');
  warned.press('ctrlO');
  await warned.until('1 of 2 answered, 0 marked, 20 minutes left.');

  const gone = keptExam({ minutes: 30, gone: 60 });
  const scores = await run(['scores'], { dataDir: gone });
  expect(scores.stdout).toMatch(/whole exam, 1 of 2 {2}1 {6}50\n/);
  const late = start([], { dataDir: gone });
  await late.until('❯ Go on with the exam: 1 of 2 answered');
  await late.until('What you missed: 1 question');
  late.press('enter');
  await late.until('Time is over: the exam is handed in as it is.');
  await late.until('1 of 2 right (50 %), 1 not answered.');
  const kept = attemptsBelow(late.dataDir).find(({ handedIn }) => handedIn);
  expect(kept).toMatchObject({ continues: 'kept', responses: [{ question: 'points' }] });
  expect(kept?.handedIn).toBe(later(kept?.started ?? '', 30));
});

test.each([
  [40, 12],
  [80, 24],
])('every screen of an exam fits into %i × %i', async (columns, rows) => {
  const seed = 5;
  const bank = await SHIPPED['peace-talks']?.();
  const questions = select(bank?.questions ?? [], { seed, count: 24 });
  const quiz = start(['play', '--count', '24', '--seed', `${seed}`, '--exam', '--time', '9'], {
    columns,
    rows,
  });
  const expectInPlace = () => {
    expect(quiz.scrolled()).toBe(0);
    expect(quiz.hasWrapped()).toBe(false);
    expect(quiz.raw()).not.toContain('\x1b[3J');
  };
  for (const [index, question] of questions.entries()) {
    await quiz.until(`${index + 1} of ${questions.length} · ${index} answered`);
    quiz.paste(rightKeys(question, present(question, seed)));
    await quiz.until(`${index + 1} of ${questions.length} · ${index + 1} answered`);
    expectInPlace();
    quiz.press('enter');
  }
  const overview = await quiz.until(`❯ ${questions.length}`);
  expect(overview).toContain('e hands in');
  expectInPlace();
  quiz.press('e');
  await quiz.until('(100 %).');
  for (const [index] of questions.entries()) {
    quiz.press('enter');
    await quiz.until(`review, ${index + 1} of ${questions.length}`);
    expectInPlace();
  }
});

test('marks and what was typed outlive a kill and the end of the time', async () => {
  const first = start([...whole(sixTypes()), '--time', '20']);
  await first.until('Who is the aide?');
  first.press('ctrlT');
  await first.until('marked');
  first.kill('SIGKILL');
  await first.exited;
  expect(attemptsBelow(first.dataDir)).toMatchObject([{ responses: [], marked: ['aide'] }]);

  const quiz = start([...whole(sixTypes()), '--time', '0.1']);
  expect(await quiz.until('Who is the aide?')).toContain('The time: at most 1 minute left.');
  quiz.paste('Ushakov');
  await quiz.until('> Ushakov');
  await quiz.until('1 of 6 right (17 %), 5 not answered.');
});

test('in a narrow terminal the overview is found from a typed question, too', async () => {
  const quiz = start(whole(sixTypes()), { columns: 40, rows: 12 });
  expect(await quiz.until('Who is the aide?')).toContain('Enter answers · Ctrl-O overview');
  quiz.paste('Rubio\r');
  expect(await quiz.until('Your answer: Rubio.')).toContain('Enter goes on · Ctrl-O overview');
});
