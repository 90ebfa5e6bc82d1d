import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Response } from '../../src/quiz/response';
import type { AttemptRecord } from '../../src/study/record';
import { scoreRows } from '../../src/study/scores';
import { wholeAttempts } from '../../src/study/whole-attempts';
import { at, record, response } from '../builders';

/** What each attempt is, in short: "id: a+ b-" for a right and b wrong. */
const told = (records: readonly AttemptRecord[]) =>
  wholeAttempts(records).map(({ id, responses }) => `${id}: ${responses.map(inShort).join(' ')}`);
const inShort = ({ question, outcome }: Response) => question + (outcome === 'right' ? '+' : '-');

/** Another file of an attempt, which went on with one. */
const on = (before: AttemptRecord, id: string, ...more: readonly Response[]) =>
  record({ ...before, id, continues: before.id, responses: [...before.responses, ...more] });

const A = record({ id: 'A', responses: [response('a', 'right', 1)] });
const B = on(A, 'B', response('b', 'wrong', 11));
const C = on(B, 'C', response('c', 'right', 21));

describe('the files of an attempt count as one', () => {
  test.each<readonly [string, readonly AttemptRecord[], readonly string[]]>([
    ['alone', [A], ['A: a+']],
    ['one after the other', [A, B, C], ['C: a+ b- c+']],
    ['whatever their order', [C, A, B], ['C: a+ b- c+']],
    ['where the first is lost', [B, C], ['C: a+ b- c+']],
    ['where one between is lost', [A, C], ['C: a+ b- c+']],
    ['where all but the last are lost', [C], ['C: a+ b- c+']],
    [
      'where two windows went on with one',
      [A, B, on(A, 'B2', response('b', 'right', 12), response('c', 'wrong', 13))],
      ['B2: a+ b- b+ c-'],
    ],
    [
      'where two windows went on, and what they went on with is lost',
      [C, on(B, 'C2', response('c', 'wrong', 31))],
      ['C2: a+ b- c+ c-'],
    ],
    [
      'where the one that was left has a response more',
      [{ ...A, responses: [...A.responses, response('c', 'wrong', 5)] }, B],
      ['B: a+ c- b-'],
    ],
    ['where a file was copied', [A, { ...A }], ['A: a+']],
    ['where they go round in a circle', [{ ...A, continues: 'B' }, B], ['B: a+ b-']],
  ])('%s', (_, records, attempts) => {
    expect(told(records)).toEqual(attempts);
  });

  test('and others stay others, also where they began in the same instant', () => {
    const other = record({ id: 'other', responses: [response('a', 'right', 2)] });
    expect(told([A, C, other])).toEqual(['C: a+ b- c+', 'other: a+']);
    const elsewhere = record({ ...C, bank: 'more' });
    expect(told([A, elsewhere])).toHaveLength(2);
  });

  test('begun when the first was', () => {
    expect(wholeAttempts([A, C])).toMatchObject([{ id: 'C', started: A.started }]);
  });

  test('with one row in the scores, and no trend of its own', () => {
    const rows = scoreRows(wholeAttempts([A, C, on(A, 'D', response('c', 'right', 40))]));
    expect(rows).toMatchObject([{ right: 2, answered: 3 }]);
    expect(rows[0]).not.toHaveProperty('trend');
  });
});

describe('an exam', () => {
  const exam = record({ ...A, purpose: 'exam', responses: [response('a', 'wrong', 1)] });
  const changed = record({ ...on(exam, 'on'), responses: [response('a', 'right', 11)] });

  test('has the last answer to each question', () => {
    expect(told([exam, changed])).toEqual(['on: a+']);
    const later = { ...exam, responses: [response('a', 'skipped', 12)] };
    expect(told([later, changed])).toEqual(['A: a-']);
  });

  test('is settled once it is handed in, whatever another window does', () => {
    const handedIn = { ...exam, handedIn: at(9) };
    expect(wholeAttempts([handedIn, changed])).toEqual([handedIn]);
    expect(wholeAttempts([handedIn, { ...changed, handedIn: at(12) }])).toEqual([handedIn]);
  });
});

test('no response is lost or doubled, however often an attempt was gone on with', () => {
  const moves = fc.array(fc.tuple(fc.nat(), fc.constantFrom('a', 'b', 'c')), { maxLength: 12 });
  fc.assert(
    fc.property(moves, fc.infiniteStream(fc.nat()), (steps, order) => {
      const files = [A];
      for (const [index, [place, question]] of steps.entries()) {
        const before = files[place % files.length] ?? A;
        files.push(on(before, `${index}`, response(question, 'right', 10 + index)));
      }
      const shuffled = files
        .map(file => ({ file, key: order.next().value ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ file }) => file);
      const [attempt, ...more] = wholeAttempts(shuffled);
      expect(more).toEqual([]);
      expect(attempt?.responses.map(each => each.at)).toEqual([
        at(1),
        ...steps.map((_, index) => at(10 + index)),
      ]);
    }),
  );
});
