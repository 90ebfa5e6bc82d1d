import fc from 'fast-check';
import { createEmptyCard, fsrs } from 'ts-fsrs';
import { expect, test } from 'vitest';
import type { Response } from '../../src/quiz/response';
import { dateOf, dayNumber, numberOf } from '../../src/study/day';
import { ratingOf } from '../../src/study/rating';
import type { AttemptRecord } from '../../src/study/record';
import { retrievability, scheduleOf } from '../../src/study/schedule';
import { record, response } from '../builders';

const FIRST = numberOf('2026-01-05');

/** A response at noon of a day, counted from the first. */
function on(day: number, more: Partial<Response> = {}, question = 'a'): Response {
  const at = `${new Date((FIRST + day) * 864e5).toISOString().slice(0, 10)}T12:00:00.000+01:00`;
  return { ...response(question, 'right'), at, ...more } as Response;
}

const cardOf = (records: readonly AttemptRecord[], question = 'a') =>
  scheduleOf(records).get('talks')?.get(question);

/** The intervals where each review is on the very day that it is due. */
function intervals(more: Partial<Response>, count: number): readonly number[] {
  const days: number[] = [];
  const responses: Response[] = [];
  let day = 0;
  for (let review = 0; review < count; review += 1) {
    responses.push(on(day, more));
    const card = cardOf([record({ responses: [...responses] })]);
    days.push((card?.due ?? 0) - FIRST - day);
    day = (card?.due ?? 0) - FIRST;
  }
  return days;
}

test.each<[string, Partial<Response>, readonly number[]]>([
  ['right', {}, [3, 14, 57, 196]],
  ['right after a hint', { hint: true }, [2, 4, 9, 15]],
  ['right, and fairly sure', { confidence: 'fairly sure' }, [2, 4, 9, 15]],
  ['right, and certain', { confidence: 'certain' }, [3, 14, 57, 196]],
  ['right, and called easy', { easy: true }, [8, 66, 397, 1875]],
  ['right, and a guess', { confidence: 'guess' }, [1, 1, 1, 1]],
  ['wrong', { outcome: 'wrong' }, [1, 1, 1, 1]],
  ['skipped', { outcome: 'skipped' }, [1, 1, 1, 1]],
])('%s each time: the intervals', (_, more, expected) => {
  expect(intervals(more, 4)).toEqual(expected);
});

test('only the first response of a day counts', () => {
  const wrong = on(0, { outcome: 'wrong' });
  const later = on(0, { at: '2026-01-05T20:00:00.000+01:00' });
  const once = cardOf([record({ responses: [wrong] })]);
  expect(cardOf([record({ responses: [wrong, later] })])).toEqual(once);
  expect(cardOf([record({ responses: [later] }), record({ responses: [wrong] })])).toEqual(once);
});

test.each(['cram', 'pretest'] as const)('what was asked in a %s is no review', purpose => {
  expect(scheduleOf([record({ purpose, responses: [on(0)] })]).size).toBe(0);
});

test('an exam is a review once it is handed in', () => {
  const exam = record({ purpose: 'exam', responses: [on(0)] });
  expect(cardOf([exam])).toBeUndefined();
  expect(cardOf([{ ...exam, handedIn: on(0).at }])?.reviews).toBe(1);
});

test.each([
  [
    'an evening that ends late',
    '2026-03-02T23:00:00.000+01:00',
    '2026-03-03T03:59:59.999+01:00',
    0,
  ],
  ['an early morning', '2026-03-03T03:59:59.999+01:00', '2026-03-03T04:00:00.000+01:00', 1],
  [
    'the night the clocks go forward',
    '2026-03-28T12:00:00.000+01:00',
    '2026-03-29T12:00:00.000+02:00',
    1,
  ],
  ['the night they go back', '2026-10-24T12:00:00.000+02:00', '2026-10-25T12:00:00.000+01:00', 1],
  ['a flight east', '2026-03-02T20:00:00.000-05:00', '2026-03-03T10:00:00.000+01:00', 1],
  ['a flight west', '2026-03-02T10:00:00.000+09:00', '2026-03-02T09:00:00.000-08:00', 0],
])('days passed in %s', (_, from, to, days) => {
  expect(dayNumber(to) - dayNumber(from)).toBe(days);
});

const responses = fc.array(
  fc
    .record({
      day: fc.nat(400),
      question: fc.constantFrom('a', 'b', 'c'),
      hour: fc.integer({ min: 0, max: 23 }),
      outcome: fc.constantFrom('right' as const, 'wrong' as const, 'skipped' as const),
      hint: fc.boolean(),
    })
    .map(({ day, question, hour, outcome, hint }) => ({
      ...response(question, outcome, day * 86_400 + hour * 3600),
      hint,
    })),
  { maxLength: 40 },
);

const inParts = (all: readonly Response[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    record({ id: `${index}`, responses: all.slice(index * size, (index + 1) * size) }),
  );

test('the order of files and of reading does not matter', () => {
  fc.assert(
    fc.property(responses, fc.integer({ min: 1, max: 9 }), (all, size) => {
      const records = inParts(all, size);
      const expected = scheduleOf([record({ responses: all })]).get('talks');
      const read = (each: readonly AttemptRecord[]) => scheduleOf(each).get('talks') ?? new Map();
      expect(read(records)).toEqual(expected);
      expect(read(records.toReversed())).toEqual(expected);
    }),
  );
});

test('nothing is due on the day of its review, or before', () => {
  fc.assert(
    fc.property(responses, all => {
      for (const card of scheduleOf([record({ responses: all })])
        .get('talks')
        ?.values() ?? []) {
        expect(card.due).toBeGreaterThan(card.last);
        expect(retrievability(card, card.last)).toBe(1);
        expect(retrievability(card, card.due)).toBeLessThan(1);
      }
    }),
  );
});

test('all at once comes to the same as review by review through the library', () => {
  const library = fsrs({ request_retention: 0.9, enable_short_term: false, enable_fuzz: false });
  fc.assert(
    fc.property(responses, all => {
      const own = all.filter(({ question }) => question === 'a');
      const days = new Map<number, Response>();
      for (const each of own.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
        const day = dayNumber(each.at);
        const known = days.get(day);
        const isSame = known && Date.parse(known.at) === Date.parse(each.at);
        if (!known || (isSame && ratingOf(each) < ratingOf(known))) days.set(day, each);
      }
      let card = createEmptyCard(dateOf(0));
      for (const [day, each] of days) card = library.next(card, dateOf(day), ratingOf(each)).card;
      const folded = cardOf([record({ responses: all })]);
      expect(folded?.stability).toBe(days.size === 0 ? undefined : card.stability);
      expect(folded?.due).toBe(days.size === 0 ? undefined : card.due.getTime() / 864e5);
    }),
  );
});
