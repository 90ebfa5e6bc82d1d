import { expect, test } from 'vitest';
import type { Bank, Question } from '../../src/bank/model';
import type { Response } from '../../src/quiz/response';
import { dayNumber, dayOf } from '../../src/study/day';
import { mixed } from '../../src/study/mix';
import { type Review, type ReviewItem, reviewOf } from '../../src/study/review';
import { scheduleOf } from '../../src/study/schedule';
import { describeCost, describeReview } from '../../src/study/words';
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
  const { cost = 0 } = review({ bank, responses: [], on: 0, settings: { by } });
  expect(describeCost(cost, today, by)).toBe(
    `Ready by ${dayOf(by)}: 14 questions to see before, about 1 a day.`,
  );
});

test('new questions are spread so that all are met before the last week', () => {
  const many = Array.from({ length: 46 }, (_, index) => choice(`q${index}`));
  const asked = (by: number) =>
    review({ bank: bankOf(many), settings: { by: today + by } }).items.length;
  expect(asked(30)).toBe(2);
  expect(asked(8)).toBe(46);
  expect(asked(1)).toBe(46);
});

const item = (bank: string, by?: string): ReviewItem => ({
  bank,
  question: choice('x', by === undefined ? {} : { evidence: { text: 'so', by } }),
});

test('at most three in a row are from one bank, while there is another', () => {
  const order = mixed([...Array(6).fill(item('one')), item('two'), item('two')]);
  expect(order.map(({ bank }) => bank).join(' ')).toBe('one one one two one one one two');
  expect(mixed(Array(5).fill(item('one')))).toHaveLength(5);
});

test('speakers alternate where they can, by name and not by role', () => {
  const said = ['Ushakov, aide', 'Ushakov', 'Putin', 'Ushakov'].map(by => item('one', by));
  const names = mixed(said).map(({ question }) => question.evidence?.by?.split(',')[0]);
  expect(names).toEqual(['Ushakov', 'Putin', 'Ushakov', 'Ushakov']);
});
