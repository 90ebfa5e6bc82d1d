import { expect, test } from 'vitest';
import type { Response } from '../../src/quiz/response';
import type { AttemptRecord } from '../../src/study/record';
import { scoreRows, scoreTable } from '../../src/study/scores';

const answered = (question: string, outcome: 'right' | 'wrong'): Response => ({
  ...{ question, outcome, at: '2026-03-02T10:00:00.000+01:00', ms: 900, hint: false },
  ...{ answer: { type: 'typed', text: 'x' }, share: outcome === 'right' ? 1 : 0 },
});

const attempt = (day: number, ...responses: Response[]): AttemptRecord => ({
  ...{ version: 1, id: `${day}`, learner: 'me', bank: 'bridge', title: 'The bridge' },
  ...{ mode: 'quick', purpose: 'practice', seed: 1, started: `2026-03-0${day}T10:00:00.000+01:00` },
  ...{ questions: ['a', 'b'], responses },
});

const ATTEMPTS = [
  attempt(1, answered('a', 'right'), answered('b', 'wrong'), answered('b', 'right')),
  attempt(2, answered('a', 'right'), answered('b', 'right')),
  attempt(3),
  attempt(4, answered('a', 'wrong')),
];

test('Each attempt counts first responses, and is compared with the one before', () => {
  expect(scoreRows(ATTEMPTS).map(row => [row.right, row.answered, row.percent, row.trend])).toEqual(
    [
      [1, 2, 50, undefined],
      [2, 2, 100, 50],
      [0, 1, 0, -100],
    ],
  );
});

test('An exam counts once it is handed in, and what was not answered is not right', () => {
  const exam = { ...attempt(5, answered('a', 'right')), purpose: 'exam' as const };
  const handedIn = exam.started;
  expect(scoreRows([exam])).toEqual([]);
  expect(scoreRows([{ ...exam, handedIn }])).toMatchObject([
    { answered: 1, total: 2, percent: 50 },
  ]);
  expect(scoreTable(scoreRows([{ ...exam, handedIn }]))).toContain(
    '2026-03-05 10:00  bridge  quick exam, 1 of 2  1      50',
  );
  expect(scoreRows([{ ...exam, handedIn, responses: [] }])).toMatchObject([{ percent: 0 }]);
});

test('The table has the newest first', () => {
  expect(scoreTable(scoreRows(ATTEMPTS))).toEqual([
    'Date              Bank    Questions      Right  %    Trend',
    '2026-03-04 10:00  bridge  quick, 1 of 2  0      0    down 100',
    '2026-03-02 10:00  bridge  quick, 2 of 2  2      100  up 50',
    '2026-03-01 10:00  bridge  quick, 2 of 2  1      50',
  ]);
});
