import { expect, test } from 'vitest';
import { sixTypes } from './bank';
import { attemptsBelow } from './folders';
import { keptExam } from './kept-exam';
import { run } from './piped';
import { start } from './terminal';

const people = (bank: string) => ['play', bank, '--topic', 'plan', '--seed', '1', '--exam'];

test('an exam goes line by line: back and forth, changed, marked, handed in, reviewed', async () => {
  const input = '27\nm\no\np\n28\ngo 9\nm\nhand in\nno\n3 1 2\nhand in\n';
  const { code, stdout, stderr, dataDir } = await run(people(sixTypes()), { input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "Question 1 of 2.
    How many points had the plan?
    Type a number, in digits or words; next, previous, mark, overview, go 3, hand in or quit.
    > Your answer: 27

    Question 2 of 2.
    What came first?
      1. the meeting
      2. the statement
      3. the flight
    Answer with the numbers in the right order; next, previous, mark, overview, go 3, hand in or quit.
    > Marked for later.
    >   1. answered: How many points had the plan?
      2. not answered, marked: What came first?
    > 
    Question 1 of 2.
    How many points had the plan?
    Your answer: 27; a new one replaces it.
    Type a number, in digits or words; next, previous, mark, overview, go 3, hand in or quit.
    > Your answer: 28

    Question 2 of 2, marked.
    What came first?
      1. the meeting
      2. the statement
      3. the flight
    Answer with the numbers in the right order; next, previous, mark, overview, go 3, hand in or quit.
    > Go to a question from 1 to 2.
    > No longer marked.
    > 1 is not answered. Hand in all the same? Answer with yes or no.
    > The exam goes on.
    > Your answer: 1 the flight; 2 the meeting; 3 the statement
    That was the last question. Say "hand in", or "go 1" to go through them again.
    > 2 of 2 right (100 %).

    Question 1 of 2:
    How many points had the plan?
    Your answer: 28
    Right: 28.

    Question 2 of 2:
    What came first?
    Your answer: 1 the flight; 2 the meeting; 3 the statement
    Right.
      1  the flight
      2  the meeting
      3  the statement
    "
  `);
  expect(attemptsBelow(dataDir)).toMatchObject([
    { handedIn: expect.any(String), responses: [{ outcome: 'right' }, { outcome: 'right' }] },
  ]);
});

test('the end of the input hands nothing in, and the menu goes on with the exam', async () => {
  const { code, stdout, dataDir } = await run(people(sixTypes()), { input: '27\n' });
  expect(code).toBe(0);
  expect(stdout).toContain('1 of 2 answered. You can go on with the exam later.\n');
  expect(stdout).not.toMatch(/Right|Wrong/);
  expect(attemptsBelow(dataDir)[0]).not.toHaveProperty('handedIn');
  const on = await run([], { dataDir, input: '1\nhand in\nyes\nq\n' });
  expect(on.stdout).toContain('1. Go on with the exam: 1 of 2 answered\n');
  expect(on.stdout).toContain('Question 2 of 2.\n');
  expect(on.stdout).toContain('1 is not answered. Hand in all the same? Answer with yes or no.\n');
  expect(on.stdout).toContain('0 of 2 right (0 %), 1 not answered.\n');
  expect(on.stdout.match(/Go on/g)).toHaveLength(1);
});

test('when the time is over, it is handed in without another line', async () => {
  const quiz = start([...people(sixTypes()), '--plain', '--time', '0.02']);
  await quiz.until('Time is over: the exam is handed in as it is.');
  expect(await quiz.exited).toEqual({ exitCode: 0, signal: 0 });
  expect(quiz.scrollback()).toContain('0 of 2 right (0 %), 2 not answered.');
  expect(quiz.scrollback()).toContain('Not answered. The right order is:');
});

test('a warning is a line of its own', async () => {
  const quiz = start(['--plain'], { dataDir: keptExam({ minutes: 60, gone: 56 }) });
  await quiz.until('Go on with the exam: 1 of 2 answered');
  quiz.paste('1\r');
  await quiz.until('4 minutes left.');
  quiz.paste('q\r');
});

test.each([
  { args: ['--time', '20'], says: "option '--time <minutes>' is for exams: give --exam with it" },
  { args: ['--exam', '--time', '0'], says: 'Give the minutes as a number above 0, such as 20.' },
  { args: ['--exam', '--time', 'soon'], says: 'Give the minutes as a number above 0, such as 20.' },
  { args: ['--exam', '--time', '-5'], says: 'Give the minutes as a number above 0, such as 20.' },
])('$args is wrong usage', async ({ args, says }) => {
  const { code, stdout, stderr } = await run(['play', ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
});
