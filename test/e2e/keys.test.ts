import { expect, test } from 'vitest';
import { sixTypes } from './bank';
import { attemptsBelow } from './folders';
import { type Program, start } from './terminal';

const DOWN = '\x1b[B';
const F5 = '\x1b[15~';
const FOCUS = '\x1b[I';
const MOUSE = '\x1b[<0;10;10M\x1b[<0;10;10m';
const PASTE = ['\x1b[200~', '\x1b[201~'] as const;

/** The first question of six, where the answer is typed. */
async function atTyped(): Promise<Program> {
  const quiz = start(['play', sixTypes(), '--count', 'all', '--seed', '1']);
  await quiz.until('Who is the aide?');
  return quiz;
}

/** The second one, where one option is chosen. */
async function atChoice(): Promise<Program> {
  const quiz = await atTyped();
  quiz.paste('Ushakov\r\r');
  await quiz.until('Who spoke first?');
  return quiz;
}

const answers = (quiz: Program) =>
  attemptsBelow(quiz.dataDir)
    .flatMap(({ responses }) => responses)
    .map(response => (response.outcome === 'skipped' ? undefined : response.answer));

test('three arrows in one piece move three rows', async () => {
  const quiz = start([]);
  await quiz.until('❯ Quick quiz');
  quiz.paste(DOWN.repeat(3));
  await quiz.until('❯ The briefing');
});

test('a digit and Enter in one piece answer, and go on once', async () => {
  const quiz = await atChoice();
  quiz.paste('2\r');
  await quiz.until('3 of 6 · 1 right');
  expect(answers(quiz).slice(1)).toEqual([{ type: 'choice', option: 'Vladimir Putin' }]);
});

test('an Enter too many does no harm', async () => {
  const quiz = await atChoice();
  quiz.paste('\r\r\r\r');
  await quiz.until('How many points had the plan?');
  quiz.paste('28');
  await quiz.until('> 28');
  expect(answers(quiz).slice(1)).toEqual([{ type: 'choice', option: 'Marco Rubio' }]);
});

test.each(['\r', '\n', '\r\n'])('a pasted answer that ends in %j lands whole', async end => {
  const quiz = await atTyped();
  quiz.paste(`Yury Ushakov${end}`);
  await quiz.until('You wrote “Yury Ushakov”');
  expect(answers(quiz)).toEqual([{ type: 'typed', text: 'Yury Ushakov' }]);
});

test('a paste is text, and no keys', async () => {
  const quiz = await atTyped();
  quiz.paste(`${PASTE[0]}Yury\nUshakov\n${PASTE[1]}`);
  await quiz.until('> Yury Ushakov');
  quiz.press('enter', 'enter');
  await quiz.until('Who spoke first?');
  quiz.paste(`${PASTE[0]}1 question, 2 answers\nqs${PASTE[1]}`);
  quiz.press('?');
  await quiz.until('Any key goes back, q quits');
  expect(answers(quiz)).toEqual([{ type: 'typed', text: 'Yury Ushakov' }]);
});

test('a long text in one piece keeps nobody waiting', async () => {
  const quiz = await atTyped();
  quiz.paste('word '.repeat(2000));
  quiz.press('ctrlC');
  expect(await quiz.exited).toMatchObject({ exitCode: 130 });
});

test('what is typed before the first screen is there is not lost', async () => {
  const quiz = start(['play', sixTypes(), '--count', 'all', '--seed', '1']);
  quiz.paste('Ushakov\r\r3');
  await quiz.until('2 of 6 · 2 right');
  quiz.press('q');
  await quiz.exited;
  expect(answers(quiz)).toHaveLength(2);
});

test('keys that mean nothing do nothing', async () => {
  const quiz = await atTyped();
  quiz.paste(`${PASTE[0]}Usha${PASTE[1]}${F5}${FOCUS}${MOUSE}kov\x00\x07`);
  await quiz.until('> Ushakov');
  quiz.press('enter');
  await quiz.until('✓ Right: Yuri Ushakov.');
  quiz.paste(`${F5}${MOUSE}\r`);
  await quiz.until('Who spoke first?');
  quiz.paste(`${FOCUS}${MOUSE}${PASTE[0]}${PASTE[1]}${F5}\x00930`);
  await quiz.until('✓ Right: Yuri Ushakov.');
  expect(answers(quiz)).toEqual([
    { type: 'typed', text: 'Ushakov' },
    { type: 'choice', option: 'Yuri Ushakov' },
  ]);
});

test('the keys are a look aside: a half-given answer is kept', async () => {
  const quiz = await atChoice();
  quiz.paste('3\r28\r\r\r\r');
  await quiz.until('Who holds which office?');
  quiz.press('2');
  await quiz.until('Ushakov → aide');
  quiz.press('?');
  expect(await quiz.until('Any key goes back, q quits')).toMatchInlineSnapshot(`
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
  quiz.press('1');
  await quiz.until('Give each its pair: 2 to go.');
  expect(quiz.screen()).toContain('  Ushakov → aide\n❯ Rubio → ?');
});

test('Esc leads to the menu, and the menu back to the same question', async () => {
  const quiz = await atChoice();
  quiz.press('esc');
  expect(await quiz.until('❯ Go on where you stopped')).toContain(': 1 of 6 answered');
  quiz.press('enter');
  expect(await quiz.until('2 of 6 · 1 right')).toContain('Who spoke first?');
  quiz.press('3');
  await quiz.until('2 of 6 · 2 right');
});
