import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'ink-testing-library';
import { act } from 'react';
import stringWidth from 'string-width';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Confidence, Response } from '../../src/quiz/response';
import { openDesk } from '../../src/store/desk';
import type { AttemptRecord } from '../../src/study/record';
import { SizeContext } from '../../src/ui/context';
import { Scores } from '../../src/ui/screens/scores';
import { record } from '../builders';
import { ALL } from './small-bank';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-11T12:00:00+01:00') });
});
let close: () => void;
afterEach(() => {
  close();
  vi.useRealTimers();
});

type Given = readonly [question: string, outcome: 'right' | 'wrong', confidence?: Confidence];

function attempt(day: string, ...given: readonly Given[]): AttemptRecord {
  const responses = given.map(
    ([question, outcome, confidence], minute): Response => ({
      ...{ question, outcome, at: `${day}T10:0${minute}:00.000+01:00`, ms: 900, hint: false },
      ...{ answer: { type: 'typed', text: 'x' }, share: outcome === 'right' ? 1 : 0 },
      ...(confidence && { confidence }),
    }),
  );
  return record({
    ...{ id: day, bank: 'small', title: 'The bridge', started: `${day}T10:00:00.000+01:00` },
    ...{ questions: ['who-safe', 'parts', 'day', 'weeks', 'events', 'offices'], responses },
  });
}

const THREE = [
  attempt('2026-02-02', ['who-safe', 'wrong', 'certain'], ['day', 'wrong'], ['weeks', 'wrong']),
  attempt(
    '2026-03-02',
    ['who-safe', 'right', 'certain'],
    ['day', 'right', 'guess'],
    ['weeks', 'wrong', 'certain'],
    ['offices', 'right', 'fairly sure'],
  ),
  attempt('2026-03-10', ['who-safe', 'right'], ['offices', 'right'], ['day', 'wrong', 'certain']),
];

async function open(columns: number, rows: number, records: readonly AttemptRecord[] = THREE) {
  const folder = mkdtempSync(join(tmpdir(), 'talks-quiz-'));
  const file = join(folder, 'small.quiz.md');
  writeFileSync(file, ALL);
  const own = join(folder, 'learners', 'me', 'small');
  mkdirSync(own, { recursive: true });
  for (const each of records) writeFileSync(join(own, `${each.id}.json`), JSON.stringify(each));
  const desk = await openDesk({ folder }, file);
  const app = await act(async () =>
    render(
      <SizeContext.Provider value={{ columns, rows }}>
        <Scores desk={desk} />
      </SizeContext.Provider>,
    ),
  );
  close = () => act(() => app.unmount());
  const frame = () =>
    (app.lastFrame() ?? '')
      .split('\n')
      .map(line => line.trimEnd())
      .join('\n');
  const fits = () => {
    const lines = frame().split('\n');
    expect(lines.length).toBeLessThan(rows);
    expect(Math.max(...lines.map(line => stringWidth(line)))).toBeLessThanOrEqual(columns);
  };
  for (let turns = 0; turns < 4_000 && frame().includes('Reading…'); turns += 1) {
    await act(() => new Promise<void>(done => setImmediate(done)));
  }
  return {
    frame,
    fits,
    page: () => act(async () => app.stdin.write('\x1b[6~')),
  };
}

test('at 80 × 24', async () => {
  const scores = await open(80, 24);
  scores.fits();
  expect(scores.frame()).toMatchInlineSnapshot(`
    "Scores

    Score over attempts
    ▁▇▆  First 0 %, last 67 %, best 75 %.

    Answers a day
         Sep   Oct     Nov     Dec       Jan     Feb     Mar
    Mon  · · · · · · · · · · · · · · · · · · · · ░ · · · ░ ·
    Tue  · · · · · · · · · · · · · · · · · · · · · · · · · ░
    Wed  · · · · · · · · · · · · · · · · · · · · · · · · · ·
    Thu  · · · · · · · · · · · · · · · · · · · · · · · · ·
    Fri  · · · · · · · · · · · · · · · · · · · · · · · · ·
    Sat  · · · · · · · · · · · · · · · · · · · · · · · · ·
    Sun  · · · · · · · · · · · · · · · · · · · · · · · · ·
    · none  ░ 1–9  ▒ 10–29  █ 30 or more

    By topic
    the plan       ━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  1 of 5 (20 %)
    who said what  ━━━━━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌  4 of 5 (80 %)

    ↓ 40 more lines · PgDn

    Enter menu · ↑↓ scroll · ? keys · q quit"
  `);
  await scores.page();
  scores.fits();
  expect(scores.frame()).toMatchInlineSnapshot(`
    "Scores


    By speaker
    Ana Kral  ━━━━━━━━━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌  2 of 3 (67 %)

    Reviews in the next 14 days
    2026-03-11 Wed  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  2
    2026-03-12 Thu                                  0
    2026-03-13 Fri                                  0
    2026-03-14 Sat                                  0
    2026-03-15 Sun                                  0
    2026-03-16 Mon                                  0
    2026-03-17 Tue                                  0
    2026-03-18 Wed                                  0
    2026-03-19 Thu                                  0
    2026-03-20 Fri                                  0
    2026-03-21 Sat                                  0
    2026-03-22 Sun  ━━━━━━━━━━━━━━━                 1
    2026-03-23 Mon                                  0
    ↑ 17 ↓ 23 more lines · PgUp PgDn

    Enter menu · ↑↓ scroll · ? keys · q quit"
  `);
  await scores.page();
  scores.fits();
  expect(scores.frame()).toMatchInlineSnapshot(`
    "Scores

    2026-03-23 Mon                                  0
    2026-03-24 Tue                                  0

    How sure you were
    certain: 1 of 4 right (25 %)
    fairly sure: 1 of 1 right (100 %)
    guess: 1 of 1 right (100 %)

    Certain, and wrong
    • On which day was the bridge closed? — Monday
    • How many weeks are the repairs to take? — 6

    Weakest questions
    • How many weeks are the repairs to take? — 6 (remembered at 54 %)
    • On which day was the bridge closed? — Monday (remembered at 70 %)
    • Who holds which office? — Kral → mayor; Novak → engineer; Mala → spokeswoman
      (remembered at 99 %)
    • Who said the bridge was "safe enough"? — Ana Kral (remembered at 99 %)
    ↑ 34 ↓ 6 more lines · PgUp PgDn

    Enter menu · ↑↓ scroll · ? keys · q quit"
  `);
  await scores.page();
  expect(scores.frame()).toMatchInlineSnapshot(`
    "Scores

    guess: 1 of 1 right (100 %)

    Certain, and wrong
    • On which day was the bridge closed? — Monday
    • How many weeks are the repairs to take? — 6

    Weakest questions
    • How many weeks are the repairs to take? — 6 (remembered at 54 %)
    • On which day was the bridge closed? — Monday (remembered at 70 %)
    • Who holds which office? — Kral → mayor; Novak → engineer; Mala → spokeswoman
      (remembered at 99 %)
    • Who said the bridge was "safe enough"? — Ana Kral (remembered at 99 %)

    Attempts
    Date              Bank   Questions      Right  %   Trend
    2026-03-10 10:00  small  whole, 3 of 6  2      67  down 8
    2026-03-02 10:00  small  whole, 4 of 6  3      75  up 75
    2026-02-02 10:00  small  whole, 3 of 6  0      0
    ↑ 40 more lines · PgUp

    Enter menu · ↑↓ scroll · ? keys · q quit"
  `);
});

test('at 40 × 12', async () => {
  const scores = await open(40, 12);
  const seen: string[] = [];
  for (let page = 0; page < 20 && scores.frame().includes('PgDn'); page += 1) {
    scores.fits();
    seen.push(scores.frame());
    await scores.page();
  }
  scores.fits();
  expect(seen.slice(0, 4).join('\n\n')).toMatchInlineSnapshot(`
    "Scores
    Score over attempts
    ▁▇▆  First 0 %, last 67 %, best 75 %.

    Answers a day
         Nov   Dec       Jan     Feb     Mar
    Mon  · · · · · · · · · · · · ░ · · · ░ ·
    Tue  · · · · · · · · · · · · · · · · · ░
    Wed  · · · · · · · · · · · · · · · · · ·
    ↓ 55 more lines · PgDn
    Enter menu · ↑↓ scroll · ? keys · q quit

    Scores
    Wed  · · · · · · · · · · · · · · · · · ·
    Thu  · · · · · · · · · · · · · · · · ·
    Fri  · · · · · · · · · · · · · · · · ·
    Sat  · · · · · · · · · · · · · · · · ·
    Sun  · · · · · · · · · · · · · · · · ·
    · none  ░ 1–9  ▒ 10–29  █ 30 or more

    By topic
    ↑ 7 ↓ 48 more lines · PgUp PgDn
    Enter menu · ↑↓ scroll · ? keys · q quit

    Scores
    By topic
    the plan       ━━╌╌╌╌╌╌╌╌  1 of 5 (20 %)
    who said what  ━━━━━━━━╌╌  4 of 5 (80 %)

    By speaker
    Ana Kral  ━━━━━━━━━━╌╌╌╌╌  2 of 3 (67 %)

    Reviews in the next 14 days
    ↑ 14 ↓ 41 more lines · PgUp PgDn
    Enter menu · ↑↓ scroll · ? keys · q quit

    Scores
    Reviews in the next 14 days
    2026-03-11 Wed  ━━━━━━━━━━━━━━━━━━━━━  2
    2026-03-12 Thu                         0
    2026-03-13 Fri                         0
    2026-03-14 Sat                         0
    2026-03-15 Sun                         0
    2026-03-16 Mon                         0
    2026-03-17 Tue                         0
    ↑ 21 ↓ 34 more lines · PgUp PgDn
    Enter menu · ↑↓ scroll · ? keys · q quit"
  `);
  expect(scores.frame()).toMatchInlineSnapshot(`
    "Scores
      spokeswoman (remembered at 99 %)
    • Who said the bridge was "safe enough"?
      — Ana Kral (remembered at 99 %)

    Attempts
    2026-03-10  small          2 of 3 (67 %)
    2026-03-02  small          3 of 4 (75 %)
    2026-02-02  small          0 of 3 (0 %)
    ↑ 55 more lines · PgUp
    Enter menu · ↑↓ scroll · ? keys · q quit"
  `);
});

test('a wide terminal has no wider lines', async () => {
  const scores = await open(200, 60);
  scores.fits();
  expect(scores.frame()).toContain('Weakest questions');
});

test('many attempts are drawn as far as they fit', async () => {
  const many = Array.from({ length: 90 }, (_, index) => ({
    ...attempt('2026-03-02', ['who-safe', index % 3 > 0 ? 'right' : 'wrong']),
    id: `${index}`,
    started: `2026-03-02T11:00:${String(index % 60).padStart(2, '0')}.000+01:00`,
  }));
  const scores = await open(80, 24, many);
  scores.fits();
  expect(scores.frame()).toMatch(/^[▁█]{40,} {2}First \d+ %, last \d+ %, best 100 %\.$/m);
});

test('without attempts it says so', async () => {
  const scores = await open(80, 24, []);
  expect(scores.frame()).toMatchInlineSnapshot(`
    "Scores

    No attempts yet. Each one you answer something in is kept.

    Enter menu · ↑↓ scroll · ? keys · q quit"
  `);
});
