import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bank } from '../../src/bank/model';
import type { Confidence, Response } from '../../src/quiz/response';
import { shadeOf, weeks } from '../../src/study/calendar';
import type { AttemptRecord } from '../../src/study/record';
import type { PlayedBank } from '../../src/study/review';
import { statisticsOf } from '../../src/study/statistics';
import { statisticsLines } from '../../src/study/statistics-lines';
import { choice, number, record, typed } from '../builders';

const BANK: Bank = {
  ...{ title: 'Talks', lang: 'en', tags: [], briefing: '', extra: {} },
  questions: [
    typed('a', {
      stem: 'Who is the aide?\n\nOne name.',
      topic: 'people',
      evidence: { text: 'x', by: 'Yuri Ushakov, aide' },
    }),
    number('b', { stem: 'How many points?', topic: 'plan', evidence: { text: 'x', by: 'Rubio' } }),
    choice('c', {
      stem: 'Who came?',
      topic: 'people',
      evidence: { text: 'x', by: 'Yuri Ushakov' },
    }),
    choice('d', { stem: 'Which day?' }),
  ],
};
const BANKS: readonly PlayedBank[] = [{ name: 'talks', bank: BANK }];
const NOW = '2026-03-11T12:00:00.000+01:00';

function answer(
  question: string,
  outcome: 'right' | 'wrong',
  at: string,
  confidence?: Confidence,
): Response {
  return {
    ...{ question, outcome, at: `2026-03-${at}:00.000+01:00`, ms: 900, hint: false },
    ...{ answer: { type: 'typed', text: 'x' }, share: outcome === 'right' ? 1 : 0 },
    ...(confidence && { confidence }),
  };
}

const attempt = (id: string, responses: readonly Response[], more: Partial<AttemptRecord> = {}) =>
  record({
    ...{ id, questions: ['a', 'b', 'c', 'd', 'gone'], started: responses[0]?.at ?? id },
    ...{ responses, ...more },
  });

const FIRST = attempt('1', [
  answer('a', 'right', '09T10:00', 'certain'),
  answer('b', 'wrong', '09T10:01', 'certain'),
  answer('gone', 'right', '09T10:02'),
  answer('b', 'right', '09T10:03', 'guess'),
]);
const SECOND = attempt('2', [
  answer('c', 'right', '10T22:00', 'guess'),
  answer('a', 'wrong', '11T03:59', 'fairly sure'),
]);

describe('Figures', () => {
  const figures = statisticsOf([SECOND, FIRST], BANKS, NOW);

  test('a day ends at four in the morning, and only first responses count', () => {
    expect(figures.days).toEqual([
      { day: '2026-03-09', answers: 3, right: 2 },
      { day: '2026-03-10', answers: 2, right: 1 },
    ]);
  });

  test('topics and speakers have the questions that there still are, the worst first', () => {
    expect(figures.topics).toEqual([
      { bank: 'talks', topic: 'plan', right: 0, answered: 1 },
      { bank: 'talks', topic: 'people', right: 2, answered: 3 },
    ]);
    expect(figures.speakers).toEqual([
      { speaker: 'Rubio', right: 0, answered: 1 },
      { speaker: 'Yuri Ushakov', right: 2, answered: 3 },
    ]);
  });

  test('the forecast begins today with what is overdue', () => {
    // Wrong on the 10th, wrong on the 9th, and a guess on the 10th: each comes back a day later.
    expect(figures.forecast).toHaveLength(14);
    expect(figures.forecast.slice(0, 2)).toEqual([
      { day: '2026-03-11', due: 3 },
      { day: '2026-03-12', due: 0 },
    ]);
    expect(figures.forecast.at(-1)?.day).toBe('2026-03-24');
  });

  test('each confidence has its share, and the last response decides what is listed', () => {
    expect(figures.calibration).toEqual({
      levels: [
        { confidence: 'certain', right: 1, answered: 2 },
        { confidence: 'fairly sure', right: 0, answered: 1 },
        { confidence: 'guess', right: 1, answered: 1 },
      ],
      luckyGuesses: [{ bank: 'talks', question: 'c', stem: 'Who came?', answer: 'Ushakov' }],
      confidentMistakes: [{ bank: 'talks', question: 'b', stem: 'How many points?', answer: '28' }],
    });
  });

  test('the weakest come first, with the first line of the stem and the answer', () => {
    expect(figures.weakest.map(({ question }) => question)).toEqual(['b', 'c', 'a']);
    expect(figures.weakest[2]).toMatchObject({ stem: 'Who is the aide?', answer: 'Yuri Ushakov' });
    const chances = figures.weakest.map(({ retrievability }) => retrievability);
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
  });

  test('of two that are as likely forgotten, the one that was missed more often comes first', () => {
    const both = (id: string, minute: number) =>
      attempt(id, [
        answer('a', 'wrong', `09T10:1${minute}`),
        answer('b', id === '1' ? 'wrong' : 'right', `09T10:2${minute}`),
      ]);
    const { weakest } = statisticsOf([both('1', 0), both('2', 1)], BANKS, NOW);
    expect(weakest.map(({ question }) => question)).toEqual(['a', 'b']);
  });

  test('in words, there is a section for each, and no sign that only eyes could read', () => {
    const lines = statisticsLines(figures, { kind: 'named', name: 'me' });
    expect(lines.slice(lines.indexOf('')).join('\n')).toMatchInlineSnapshot(`
      "
      Score over attempts
      First 67 %, last 50 %, best 67 %.

      Answers a day, by week
      Week of 2026-03-09: 3 of 5 right, on 2 days

      By topic
      plan: 0 of 1 (0 %)
      people: 2 of 3 (67 %)

      By speaker
      Rubio: 0 of 1 (0 %)
      Yuri Ushakov: 2 of 3 (67 %)

      Reviews in the next 14 days
      2026-03-11 Wed: 3

      How sure you were
      certain: 1 of 2 right (50 %)
      fairly sure: 0 of 1 right (0 %)
      guess: 1 of 1 right (100 %)

      Guesses that were right
      • Who came? — Ushakov

      Certain, and wrong
      • How many points? — 28

      Weakest questions
      • How many points? — 28 (remembered at 70 %)
      • Who came? — Ushakov (remembered at 77 %)
      • Who is the aide? — Yuri Ushakov (remembered at 86 %)"
    `);
  });
});

test('an attempt that another went on with counts once, also where two did', () => {
  const goneOn = (id: string, ...more: readonly Response[]) =>
    attempt(id, [...FIRST.responses, ...more], { continues: '1', started: FIRST.started });
  const one = goneOn('2', answer('c', 'right', '09T11:00'));
  const other = goneOn('3', answer('d', 'right', '09T11:01'));
  expect(statisticsOf([FIRST, one], BANKS, NOW).days).toEqual([
    { day: '2026-03-09', answers: 4, right: 3 },
  ]);
  expect(statisticsOf([FIRST, one, other], BANKS, NOW).days).toEqual([
    { day: '2026-03-09', answers: 5, right: 4 },
  ]);
});

test('cramming is activity, and no review', () => {
  const figures = statisticsOf([{ ...FIRST, purpose: 'cram' }], BANKS, NOW);
  expect(figures.days).toHaveLength(1);
  expect(figures.attempts).toHaveLength(1);
  expect(figures.weakest).toEqual([]);
  expect(figures.forecast.every(({ due }) => due === 0)).toBe(true);
});

test('a bank that is stale by the day has no reviews to come', () => {
  const on = (expires: string) =>
    statisticsOf([FIRST], [{ name: 'talks', bank: { ...BANK, expires } }], NOW);
  expect(on('2026-03-10').forecast.some(({ due }) => due > 0)).toBe(false);
  expect(on('2026-03-10').weakest).toEqual([]);
  expect(
    on('2026-03-11')
      .forecast.map(({ due }) => due)
      .filter(Boolean),
  ).toEqual([1]);
});

test('weeks begin on Monday, and the last one ends today', () => {
  const [before, last] = weeks([{ day: '2026-03-09', answers: 3, right: 2 }], '2026-03-10', 2);
  expect(before?.monday).toBe('2026-03-02');
  expect(before?.days).toHaveLength(7);
  expect(last?.days).toEqual([
    { day: '2026-03-09', answers: 3, right: 2 },
    { day: '2026-03-10', answers: 0, right: 0 },
  ]);
});

test.each([
  [0, 'none'],
  [1, 'some'],
  [9, 'some'],
  [10, 'more'],
  [29, 'more'],
  [30, 'many'],
] as const)('%i answers are %s', (answers, shade) => {
  expect(shadeOf(answers)).toBe(shade);
});

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

const attempts = fc
  .array(
    fc.array(fc.record({ place: fc.nat({ max: 4 }), right: fc.boolean() }), { maxLength: 8 }),
    { maxLength: 4 },
  )
  .map(all =>
    all.map((responses, index) =>
      attempt(
        `${index}`,
        responses.map(({ place, right }, minute) =>
          answer(
            ['a', 'b', 'c', 'd', 'gone'][place] ?? 'a',
            right ? 'right' : 'wrong',
            `0${index + 1}T10:0${minute}`,
          ),
        ),
      ),
    ),
  );

test('days, attempts, topics and speakers count the same first responses', () => {
  fc.assert(
    fc.property(attempts, records => {
      const { days, topics, speakers, ...figures } = statisticsOf(records, BANKS, NOW);
      const first = records.flatMap(({ responses }) => [
        ...new Set(responses.map(({ question }) => question)),
      ]);
      const known = first.filter(id => id !== 'gone');
      expect(sum(days.map(({ answers }) => answers))).toBe(first.length);
      expect(sum(figures.attempts.map(({ answered }) => answered))).toBe(first.length);
      expect(sum(figures.attempts.map(({ right }) => right))).toBe(
        sum(days.map(({ right }) => right)),
      );
      expect(sum(topics.map(({ answered }) => answered))).toBe(known.length);
      expect(sum(speakers.map(({ answered }) => answered))).toBe(
        known.filter(id => id !== 'd').length,
      );
      expect(sum(figures.forecast.map(({ due }) => due))).toBeLessThanOrEqual(new Set(known).size);
    }),
  );
});
