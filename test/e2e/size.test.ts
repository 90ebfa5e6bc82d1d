import { expect, test } from 'vitest';
import { SHIPPED } from '../../src/bank/shipped';
import { present } from '../../src/quiz/present';
import { select } from '../../src/quiz/select';
import { rightKeys } from './answers';
import { sixTypes } from './bank';
import { type Program, start } from './terminal';

const SEED = 5;
const CLEARS_SCROLLBACK = '\x1b[3J';

/** Whatever was above the program is still there, and nothing stands out over the edge. */
function expectInPlace(quiz: Program): void {
  expect(quiz.scrolled()).toBe(0);
  expect(quiz.hasWrapped()).toBe(false);
  expect(quiz.raw()).not.toContain(CLEARS_SCROLLBACK);
}

test.each([
  [40, 12],
  [80, 24],
  [200, 60],
])('the whole shipped bank fits into %i × %i', async (columns, rows) => {
  const bank = await SHIPPED['peace-talks']?.();
  const questions = select(bank?.questions ?? [], { seed: SEED });
  const count = questions.length;
  const quiz = start(['play', '--count', 'all', '--seed', `${SEED}`], { columns, rows });
  for (const [index, question] of questions.entries()) {
    await quiz.until(`${index + 1} of ${count} · ${index} right`);
    expectInPlace(quiz);
    quiz.paste(rightKeys(question, present(question, SEED)));
    expect(await quiz.until(`${index + 1} of ${count} · ${index + 1} right`)).toContain('✓ Right');
    expectInPlace(quiz);
    quiz.press('enter');
  }
  await quiz.until(`${count} of ${count} right (100 %).`);
  expectInPlace(quiz);
});

test.each([
  [40, 12],
  [80, 24],
])('every screen of the menu fits into %i × %i', async (columns, rows) => {
  const quiz = start([], { columns, rows });
  for (const [entry, inside] of [
    ['By topic', 'Esc back'],
    ['The briefing', '↑↓ scroll'],
    ['Another bank', 'Esc back'],
    ['Scores', 'No attempts yet.'],
  ] as const) {
    await quiz.until('❯ Quick quiz');
    for (let moves = 0; !quiz.screen().includes(`❯ ${entry}`) && moves < 9; moves += 1) {
      const before = quiz.screen();
      quiz.press('down');
      await quiz.until(screen => screen !== before);
    }
    quiz.press('enter');
    await quiz.until(inside);
    expectInPlace(quiz);
    quiz.press('?');
    await quiz.until('Any key goes back, q quits');
    expectInPlace(quiz);
    quiz.press('esc');
    await quiz.until(inside);
    quiz.press('esc');
  }
});

test('a terminal that changes its size keeps the question and what was typed', async () => {
  const quiz = start(['play', sixTypes(), '--seed', '1']);
  await quiz.until('Who is the aide?');
  quiz.paste('Usha');
  await quiz.until('> Usha');
  quiz.resize(40, 12);
  const small = await quiz.until(screen => screen.endsWith('Ctrl-S skip'));
  expect(small).toContain('> Usha');
  quiz.resize(120, 40);
  const large = await quiz.until('Esc back');
  expect(large).toContain('Who is the aide?');
  quiz.paste('kov\r');
  await quiz.until('✓ Right: Yuri Ushakov.');
  expect(quiz.raw()).not.toContain(CLEARS_SCROLLBACK);
});
