import { describe, expect, test } from 'vitest';
import { counting, describeProgress, historyOf } from '../../src/study/history';
import type { AttemptRecord } from '../../src/study/record';
import { at, choice, record, response } from '../builders';

const QUESTIONS = ['a', 'b', 'c'].map(id => choice(id));
const sorted = (ids: ReadonlySet<string>) => [...ids].sort().join('');
const ids = (records: readonly AttemptRecord[]) => records.map(({ id }) => id);

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

  test('tells how many were answered, and nothing of right or wrong', () => {
    const all = ['a', 'b', 'c'].map((id, index) => response(id, 'wrong', index));
    expect(describeProgress({ ...open, responses: all })).toBe('3 of 3 answered');
  });
});

test('where two windows went on with one attempt, the first response to a question counts', () => {
  const left = record({ id: 'left', responses: [response('a', 'right', 1)] });
  const on = (id: string, ...more: typeof left.responses) =>
    record({ id, continues: 'left', responses: [...left.responses, ...more] });
  const history = historyOf(
    [
      left,
      on('window-1', response('b', 'wrong', 11)),
      on('window-2', response('b', 'right', 21), response('c', 'right', 22)),
    ],
    QUESTIONS,
    at(99),
  );
  expect(sorted(history.missed)).toBe('b');
  expect(history).not.toHaveProperty('unfinished');
});

test('progress says how many were answered, then how many are still to get right', () => {
  const responses = [response('a', 'wrong', 1), response('b', 'right', 2)];
  expect(describeProgress(record({ responses }))).toBe('2 of 3 answered');
  expect(describeProgress(record({ responses: [...responses, response('c', 'wrong', 3)] }))).toBe(
    '2 to get right',
  );
});
