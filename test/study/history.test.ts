import { describe, expect, test } from 'vitest';
import { counting, current, describeProgress, historyOf } from '../../src/study/history';
import type { AttemptRecord } from '../../src/study/record';
import { at, choice, record, response } from '../builders';

const QUESTIONS = ['a', 'b', 'c'].map(id => choice(id));
const sorted = (ids: ReadonlySet<string>) => [...ids].sort().join('');
const ids = (records: ReturnType<typeof current>) => records.map(({ id }) => id);

/** Left after one answer; two windows then went on with it. */
const LEFT = record({ id: 'left', responses: [response('a', 'right', 1)] });
const WINDOW_1 = record({
  id: 'window-1',
  continues: 'left',
  started: at(10),
  responses: [...LEFT.responses, response('b', 'wrong', 11)],
});
const WINDOW_2 = record({
  id: 'window-2',
  continues: 'left',
  started: at(20),
  responses: [...LEFT.responses, response('b', 'right', 21), response('c', 'right', 22)],
});

describe('a history', () => {
  test('of nothing: all is unseen', () => {
    const history = historyOf([], QUESTIONS, at(99));
    expect([sorted(history.unseen), sorted(history.missed)]).toEqual(['abc', '']);
    expect(history).not.toHaveProperty('unfinished');
  });

  test('has as missed what was not right at first, although it was right later that time', () => {
    const responses = [
      response('a', 'wrong', 1),
      response('b', 'skipped', 2),
      response('a', 'right', 3),
    ];
    const { missed, unseen } = historyOf([record({ responses })], QUESTIONS, at(99));
    expect([sorted(missed), sorted(unseen)]).toEqual(['ab', 'c']);
  });

  test('goes by the latest attempt, whatever the order of the files', () => {
    const earlier = record({
      id: 'x',
      responses: [response('a', 'wrong', 1), response('b', 'right', 2)],
    });
    const later = record({
      id: 'y',
      started: at(50),
      responses: [response('a', 'right', 51), response('b', 'wrong', 52)],
    });
    for (const records of [
      [earlier, later],
      [later, earlier],
    ]) {
      const history = historyOf(records, QUESTIONS, at(99));
      expect(sorted(history.missed)).toBe('b');
      expect(ids(history.attempts)).toEqual(['x', 'y']);
    }
  });

  test('compares instants, not their texts, across time zones', () => {
    const zone = (time: string, outcome: 'right' | 'wrong') =>
      record({ id: time, started: time, responses: [{ ...response('a', outcome), at: time }] });
    const records = [
      zone('2026-01-05T12:00:00+09:00', 'right'),
      zone('2026-01-05T11:00:00Z', 'wrong'),
    ];
    const { missed, attempts } = historyOf(records, QUESTIONS, at(99));
    expect(sorted(missed)).toBe('a');
    expect(attempts[0]?.started).toBe('2026-01-05T12:00:00+09:00');
  });

  test('forgets what left the bank', () => {
    const responses = [response('gone', 'wrong', 1), response('a', 'right', 2)];
    const played = record({ questions: ['a', 'gone'], responses });
    const history = historyOf([played], QUESTIONS, at(99));
    expect([sorted(history.missed), sorted(history.unseen)]).toEqual(['', 'bc']);
    expect(history).not.toHaveProperty('unfinished');
  });
});

describe('what can be gone on with', () => {
  test('is the newest attempt with something left to ask', () => {
    const done = ['a', 'b', 'c'].map((id, index) => response(id, 'right', 60 + index));
    const records = [
      record({ id: 'old' }),
      record({ id: 'newer', started: at(30), responses: [response('a', 'wrong', 31)] }),
      record({ id: 'done', started: at(60), responses: done }),
    ];
    expect(historyOf(records, QUESTIONS, at(99)).unfinished?.id).toBe('newer');
  });

  test('includes one whose last question was missed', () => {
    const played = record({ questions: ['a'], responses: [response('a', 'wrong', 1)] });
    expect(historyOf([played], QUESTIONS, at(99)).unfinished?.id).toBe('first');
  });
});

test('a review, and a pretest whose questions were each asked, are not gone on with', () => {
  const responses = ['a', 'b', 'c'].map((id, index) => response(id, 'wrong', index));
  const unfinished = (more: Partial<AttemptRecord>) =>
    historyOf([record(more)], QUESTIONS, at(99)).unfinished?.id;
  expect(unfinished({ mode: 'due' })).toBeUndefined();
  expect(unfinished({ purpose: 'pretest', responses })).toBeUndefined();
  expect(unfinished({ purpose: 'pretest', responses: responses.slice(1) })).toBe('first');
  expect(unfinished({ responses })).toBe('first');
});

describe('an exam', () => {
  const open = record({ purpose: 'exam', responses: [response('a', 'wrong', 1)] });
  const handedIn = { ...open, handedIn: at(9) };

  test('can be gone on with until it is handed in, whatever was answered', () => {
    const all = ['a', 'b', 'c'].map((id, index) => response(id, 'right', index));
    const unfinished = (each: typeof open) => historyOf([each], QUESTIONS, at(99)).unfinished?.id;
    expect(unfinished(open)).toBe('first');
    expect(unfinished({ ...open, responses: all })).toBe('first');
    expect(unfinished(handedIn)).toBeUndefined();
  });

  test('does not tell what was missed in it before it is handed in', () => {
    expect(sorted(historyOf([open], QUESTIONS, at(99)).missed)).toBe('');
    expect(sorted(historyOf([handedIn], QUESTIONS, at(99)).missed)).toBe('abc');
  });

  test('counts what was not answered as missed, from the end of its time on if nobody hands it in', () => {
    expect(sorted(historyOf([{ ...open, handedIn: at(9) }], QUESTIONS, at(9)).missed)).toBe('abc');
    const timed = { ...open, minutes: 1 };
    const on = (seconds: number) => historyOf([timed], QUESTIONS, at(seconds));
    expect(sorted(on(59).missed)).toBe('');
    expect(sorted(on(60).missed)).toBe('abc');
    expect(on(60).unfinished?.id).toBe('first');
    expect(counting([timed], at(60))).toEqual([{ ...timed, handedIn: at(60) }]);
    expect(counting([timed], at(59))).toEqual([]);
  });

  test('is counted once where the one that went on with it changed an answer', () => {
    const on = record({
      ...{ id: 'on', continues: 'first', purpose: 'exam', started: at(10) },
      responses: [response('a', 'right', 11)],
    });
    expect(ids(current([open, on]))).toEqual(['on']);
    const changed = { ...open, responses: [response('a', 'right', 12)] };
    expect(ids(current([changed, on]))).toEqual(['first', 'on']);
    expect(ids(current([handedIn, on]))).toEqual(['first', 'on']);
  });

  test('tells how many were answered, and nothing of right or wrong', () => {
    const all = ['a', 'b', 'c'].map((id, index) => response(id, 'wrong', index));
    expect(describeProgress({ ...open, responses: all })).toBe('3 of 3 answered');
  });
});

describe('an attempt that another went on with', () => {
  test('is counted once, as the one that went on', () => {
    expect(ids(current([LEFT, WINDOW_1]))).toEqual(['window-1']);
  });

  test('stays where it has a response that the other lacks', () => {
    const more = { ...LEFT, responses: [...LEFT.responses, response('c', 'wrong', 5)] };
    const history = historyOf([more, WINDOW_1], QUESTIONS, at(99));
    expect(ids(history.attempts)).toEqual(['left', 'window-1']);
    expect(sorted(history.missed)).toBe('bc');
  });

  test('loses nothing when two windows went on with it', () => {
    const history = historyOf([WINDOW_2, LEFT, WINDOW_1], QUESTIONS, at(99));
    expect(ids(history.attempts)).toEqual(['window-1', 'window-2']);
    const kept = new Set(
      history.attempts.flatMap(each => each.responses.map(({ at: time }) => time)),
    );
    expect([...kept].sort()).toEqual([at(1), at(11), at(21), at(22)]);
    expect(sorted(history.missed)).toBe('');
    expect(history.unfinished?.id).toBe('window-1');
  });

  test('is left out of a chain, whose last alone is counted', () => {
    const last = record({
      id: 'last',
      continues: 'window-1',
      started: at(30),
      responses: [...WINDOW_1.responses, response('c', 'right', 31)],
    });
    expect(ids(current([LEFT, WINDOW_1, last]))).toEqual(['last']);
  });

  test('is not missed where its file is gone', () => {
    expect(ids(current([WINDOW_1]))).toEqual(['window-1']);
  });
});

test('progress says how many were answered, then how many are still to get right', () => {
  const responses = [response('a', 'wrong', 1), response('b', 'right', 2)];
  expect(describeProgress(record({ responses }))).toBe('2 of 3 answered');
  expect(describeProgress(record({ responses: [...responses, response('c', 'wrong', 3)] }))).toBe(
    '2 to get right',
  );
});
