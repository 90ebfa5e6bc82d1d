import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bank, Question } from '../../src/bank/model';
import type { Response } from '../../src/quiz/response';
import { dayNumber, dayOf } from '../../src/study/day';
import { type Due, mixed } from '../../src/study/mix';
import { type Review, type ReviewItem, reviewOf } from '../../src/study/review';
import { scheduleOf } from '../../src/study/schedule';
import { costLines, describeReview, previewReview, reviewLines } from '../../src/study/words';
import { at, choice, record, response } from '../builders';

const DAY = 86_400;
const today = dayNumber(at(0));

const bankOf = (questions: readonly Question[], more: Partial<Bank> = {}): Bank => ({
  ...{ title: 'Talks', lang: 'en', tags: [], briefing: '', extra: {} },
  questions,
  ...more,
});

const three = [choice('a'), choice('b'), choice('c')];
const SETTINGS = { newADay: 10, typedFrom: 7 };

interface Asked {
  readonly responses?: readonly Response[];
  readonly bank?: Bank;
  readonly on?: number;
  readonly settings?: Partial<Parameters<typeof reviewOf>[3]>;
}

/** The review of one bank, some days after the first. */
function review({ responses = [], bank = bankOf(three), on = 0, settings }: Asked): Review {
  const schedule = scheduleOf([record({ responses })]);
  const banks = [{ name: 'talks', bank }];
  return reviewOf(banks, schedule, today + on, { ...SETTINGS, ...settings });
}

const ids = ({ items }: Review) => items.map(({ question }) => question.id);
const days = (count: number) => count * DAY;

test('what was never asked is new, so many a day, and those of today count', () => {
  const settings = { newADay: 2 };
  expect(ids(review({ settings }))).toEqual(['a', 'b']);
  const responses = [response('a', 'right')];
  expect(ids(review({ settings, responses }))).toEqual(['b']);
  expect(ids(review({ settings, responses, on: 1 }))).toEqual(['b', 'c']);
});

test('what is due comes before what is new, and is said apart', () => {
  const found = review({ responses: [response('c', 'wrong')], on: 1 });
  expect(ids(found)).toEqual(['c', 'a', 'b']);
  expect(describeReview(found)).toBe('1 due, 2 new');
});

test('what is likeliest forgotten comes first', () => {
  const responses = [
    response('a', 'right'),
    response('b', 'wrong'),
    response('c', 'right', days(-20)),
    response('c', 'right', days(-17)),
  ];
  expect(ids(review({ responses, on: 14 }))).toEqual(['b', 'a', 'c']);
});

test('the preview tells of tomorrow and of the week after', () => {
  const responses = [response('a', 'wrong'), response('b', 'right'), response('c', 'right')];
  expect(review({ responses })).toMatchObject({ items: [], tomorrow: 1, week: 2, next: today + 1 });
  const nothing = review({ responses: responses.slice(1), bank: bankOf(three.slice(1)) });
  expect(describeReview(nothing)).toBe(`nothing is due until ${dayOf(today + 3)}`);
});

test('a question that left its bank is not asked, and one that was reworded or moved is', () => {
  const responses = three.map(({ id }) => response(id, 'wrong'));
  const bank = bankOf([choice('c', { stem: 'Who said so?' }), choice('a')]);
  expect(ids(review({ responses, bank, on: 1 })).toSorted()).toEqual(['a', 'c']);
  const before = scheduleOf([record({ responses })])
    .get('talks')
    ?.get('a');
  expect(before?.due).toBe(today + 1);
});

test('a bank is left out from the day after it expires', () => {
  const bank = bankOf(three, { expires: dayOf(today + 1) });
  expect(ids(review({ bank, on: 1 }))).toHaveLength(3);
  expect(ids(review({ bank, on: 2 }))).toEqual([]);
});

test('a fact is asked typed once it is stable, where there is a typed form', () => {
  const bank = bankOf([choice('a', { typed: ['Yuri Ushakov', 'Ushakov'] }), choice('b')]);
  const twice = (id: string) => [response(id, 'right'), response(id, 'right', days(3))];
  const typeAt = (responses: readonly Response[], on: number) =>
    review({ bank, responses, on }).items.map(({ question }) => question.type);
  expect(typeAt([response('a', 'right')], 3)).toEqual(['choice', 'choice']);
  expect(typeAt([...twice('a'), ...twice('b')], 17)).toEqual(['typed', 'choice']);
  const plain = bankOf([choice('a', { typed: ['the aide'] })]);
  const [own] = review({ bank: plain, responses: twice('a'), on: 17 }).items;
  expect(own?.question).toMatchObject({ forms: ['the aide', 'Ushakov'] });
  const [first] = review({ bank, responses: twice('a'), on: 17 }).items;
  expect(first?.question).toMatchObject({ id: 'a', forms: ['Yuri Ushakov', 'Ushakov'] });
});

test('before a date everything is seen once more in the last week, spread over it', () => {
  const many = Array.from({ length: 14 }, (_, index) => choice(`q${index}`));
  const bank = bankOf(many);
  const by = today + 30;
  let responses = many.flatMap(({ id }) => [
    response(id, 'right', days(-20)),
    response(id, 'right', days(-17)),
  ]);
  const perDay: number[] = [];
  for (let on = 0; on < 30; on += 1) {
    const due = ids(review({ bank, responses, on, settings: { by } }));
    perDay.push(due.length);
    responses = [...responses, ...due.map(id => response(id, 'right', days(on)))];
  }
  expect(perDay.slice(23)).toEqual([2, 2, 2, 2, 2, 2, 2]);
  expect(costLines(review({ bank, responses: [], on: 0, settings: { by } }))).toEqual([
    `Ready by ${dayOf(by)}: 14 questions to see before, 1 today, then about 1 a day.`,
  ]);
});

test('what is overdue counts as due today in what a date costs', () => {
  const responses = three.map(({ id }) => response(id, 'skipped'));
  const overdue = review({ responses, on: 2, settings: { by: today + 30 } });
  expect(reviewLines(overdue).slice(0, 2)).toEqual([
    'Review: 3 due.',
    `Ready by ${dayOf(today + 30)}: 3 questions to see before, 3 today.`,
  ]);
});

test('of a near date nothing is left over, also where the day has begun', () => {
  const many = Array.from({ length: 53 }, (_, index) => choice(`q${index}`));
  const settings = { by: today + 1 };
  const responses = many.slice(0, 10).map(({ id }) => response(id, 'skipped'));
  const found = review({ bank: bankOf(many), responses, settings });
  expect(found.items).toHaveLength(43);
  expect(costLines(found)).toEqual([
    `Ready by ${dayOf(today + 1)}: 43 questions to see before, 43 today.`,
  ]);
  const all = many.map(({ id }) => response(id, 'skipped'));
  expect(reviewLines(review({ bank: bankOf(many), responses: all, settings }))).toEqual([
    `Review: nothing is due until ${dayOf(today + 1)}.`,
    `Ready by ${dayOf(today + 1)}: there is nothing more to see before.`,
    'Due tomorrow: 53; in the six days after: 0.',
  ]);
});

test('whoever follows the reviews up to a date has seen everything before it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 40 }),
      fc.infiniteStream(fc.boolean()),
      (count, by, isRight) => {
        const bank = bankOf(Array.from({ length: count }, (_, index) => choice(`q${index}`)));
        const settings = { by: today + by };
        let responses: readonly Response[] = [];
        for (let on = 0; on < by; on += 1) {
          const { items, cost } = review({ bank, responses, on, settings });
          expect(items.length).toBeLessThanOrEqual(cost?.questions ?? 0);
          // A part of the day's share first: the rest of it is asked in a second review.
          const half = items.slice(0, Math.ceil(items.length / 2));
          const answer = (each: readonly ReviewItem[]) =>
            each.map(({ question }) =>
              response(question.id, isRight.next().value ? 'right' : 'wrong', days(on)),
            );
          responses = [...responses, ...answer(half)];
          const again = review({ bank, responses, on, settings });
          expect(again.items).toHaveLength(items.length - half.length);
          responses = [...responses, ...answer(again.items)];
        }
        const late = responses.filter(each => each.at >= at(days(Math.max(0, by - 7))));
        expect(new Set(late.map(({ question }) => question)).size).toBe(count);
      },
    ),
    { numRuns: 40 },
  );
});

test('new questions are spread over the days up to the last week, or over a near week', () => {
  const many = Array.from({ length: 46 }, (_, index) => choice(`q${index}`));
  const asked = (by: number) =>
    review({ bank: bankOf(many), settings: { by: today + by } }).items.length;
  expect(asked(30)).toBe(2);
  expect(asked(8)).toBe(7);
  expect(asked(4)).toBe(12);
  expect(asked(1)).toBe(46);
});

test('a bank that is past its date is told', () => {
  const bank = bankOf(three, { expires: dayOf(today + 1), title: 'The bridge' });
  const found = review({ bank, responses: [response('a', 'wrong')], on: 2 });
  expect(reviewLines(found).at(-1)).toBe(
    `The bridge is past its date (${dayOf(today + 1)}), so it is not reviewed.`,
  );
  expect(previewReview(found)).toBe(
    'nothing is due; tomorrow 0, in the six days after 0; a bank is past its date',
  );
});

const item = (bank: string, by?: string): Due => ({
  bank,
  chance: 0.9,
  question: choice('x', by === undefined ? {} : { evidence: { text: 'so', by } }),
});
const items = (bank: string, count: number) => Array.from({ length: count }, () => item(bank));
const banksOf = (all: readonly ReviewItem[]) => all.map(({ bank }) => bank).join(' ');

test('at most three in a row are from one bank, while there is another', () => {
  const order = mixed([...items('a', 6), ...items('b', 2)], []);
  expect(banksOf(order)).toBe('a b a a b a a a');
  expect(banksOf(mixed([...items('a', 8), ...items('b', 1)], []))).toBe('a a a b a a a a a');
  expect(mixed(items('a', 5), [])).toHaveLength(5);
});

test('banks take turns, and new questions do not wait for the largest of them', () => {
  expect(banksOf(mixed([...items('a', 3), ...items('b', 3)], []))).toBe('a b a b a b');
  const due = [...items('a', 3), ...items('b', 3), ...items('g', 4)];
  const fresh = [...items('g', 6), ...items('a', 2), ...items('b', 2)];
  expect(banksOf(mixed(due, fresh))).toBe('g a b g a b g a b g a g b g a g b g g g');
});

test('what is less remembered comes first, and what is due before what is new', () => {
  const weak = { ...item('a'), chance: 0.2 };
  expect(mixed([weak, ...items('b', 3)], [])[0]).toBe(weak);
  expect(banksOf(mixed(items('a', 2), items('b', 2)))).toBe('a a b b');
});

test('a row is longer than three only where no other bank is left', () => {
  const some = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0, max: 1, noNaN: true })),
  );
  fc.assert(
    fc.property(some, some, (dues, news) => {
      const due = dues
        .map(([bank, chance]) => ({ ...item(bank), chance }))
        .toSorted((one, other) => one.chance - other.chance);
      const fresh = news.map(([bank]) => item(bank));
      const all = mixed(due, fresh);
      expect([...all].toSorted(byBank)).toEqual([...due, ...fresh].toSorted(byBank));
      const counts = [...new Set(all.map(({ bank }) => bank))].map(
        bank => all.filter(each => each.bank === bank).length,
      );
      const most = Math.max(0, ...counts);
      const isPossible = most <= 3 * (all.length - most + 1);
      for (const [place, { bank }] of all.entries()) {
        const row = all.slice(Math.max(0, place - 3), place + 1);
        if (row.length < 4 || row.some(each => each.bank !== bank)) continue;
        expect(isPossible).toBe(false);
        expect(all.slice(place).every(each => each.bank === bank)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

const byBank = (one: ReviewItem, other: ReviewItem) =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;

test('speakers alternate where they can, by name and not by role', () => {
  const said = ['Ushakov, aide', 'Ushakov', 'Putin', 'Ushakov'].map(by => item('one', by));
  const names = mixed(said, []).map(({ question }) => question.evidence?.by?.split(',')[0]);
  expect(names).toEqual(['Ushakov', 'Putin', 'Ushakov', 'Ushakov']);
});
