import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Response } from '../../src/quiz/response';
import { attemptFile, readAllAttempts, readAttempts } from '../../src/store/attempts';
import { attemptsFolder } from '../../src/store/folder';
import { at, match, record, response } from '../builders';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talks-quiz-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const { responses: _, ...ATTEMPT } = record();

const RESPONSES: readonly Response[] = [
  response('a', 'right', 1, { type: 'match', pairs: match().pairs }),
  response('b', 'wrong', 2, { type: 'order', items: ['é', '日本', '\u001b'] }),
  response('c', 'skipped', 3),
  response('b', 'right', 4, { type: 'typed', text: '"Ushakov"' }),
  response('d', 'wrong', 5, { type: 'number', text: '6' }),
  response('e', 'wrong', 6, { type: 'several', options: [] }),
];

const path = (name: string) => join(attemptsFolder(folder, 'me', 'talks'), name);

function save(attempt: Partial<typeof ATTEMPT> = {}, responses = RESPONSES): void {
  attemptFile(folder, { ...ATTEMPT, ...attempt })(responses);
}

describe('an attempt', () => {
  test('is read back as it was saved', () => {
    save({ continues: 'earlier' });
    expect(readAttempts(folder, 'me', 'talks')).toEqual({
      records: [{ ...ATTEMPT, continues: 'earlier', responses: RESPONSES }],
      notices: [],
    });
  });

  test('is read back with the time that an exam had, and when it was handed in', () => {
    attemptFile(folder, { ...ATTEMPT, purpose: 'exam', minutes: 20 })(RESPONSES, {
      handedIn: at(9),
    });
    expect(readAttempts(folder, 'me', 'talks').records).toEqual([
      { ...ATTEMPT, purpose: 'exam', minutes: 20, handedIn: at(9), responses: RESPONSES },
    ]);
  });

  test('is saved whole each time, in one file', () => {
    const write = attemptFile(folder, ATTEMPT);
    for (const count of [1, 2, 3]) {
      write(RESPONSES.slice(0, count));
      expect(readAttempts(folder, 'me', 'talks').records[0]?.responses).toHaveLength(count);
    }
    expect(readdirSync(dirname(path('')))).toContain('talks');
    expect(readdirSync(path(''))).toEqual(['first.json']);
  });

  test('leaves no file behind before anything was answered', () => {
    attemptFile(folder, ATTEMPT);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('stands beside other attempts, banks and learners', () => {
    save();
    save({ id: 'second' });
    save({ bank: 'other' });
    save({ learner: 'Zoë' });
    const found = ({ records }: ReturnType<typeof readAttempts>) =>
      records.map(({ id, bank, learner }) => `${learner}/${bank}/${id}`);
    expect(found(readAttempts(folder, 'me', 'talks'))).toEqual([
      'me/talks/first',
      'me/talks/second',
    ]);
    expect(found(readAttempts(folder, 'Zoë', 'talks'))).toEqual(['Zoë/talks/first']);
    expect(found(readAllAttempts(folder, 'me'))).toEqual([
      'me/other/first',
      'me/talks/first',
      'me/talks/second',
    ]);
  });

  test('is not there for a learner who never played', () => {
    expect(readAttempts(folder, 'me', 'talks')).toEqual({ records: [], notices: [] });
    expect(readAllAttempts(folder, 'me')).toEqual({ records: [], notices: [] });
  });

  test.each([0o000, 0o022, 0o077])('is for its owner alone under umask %o', mask => {
    const before = process.umask(mask);
    try {
      save();
      save({}, RESPONSES.slice(0, 1));
    } finally {
      process.umask(before);
    }
    const mode = (name: string) => statSync(name).mode & 0o777;
    expect(mode(path('first.json'))).toBe(0o600);
    for (let each = path('.'); each !== folder; each = dirname(each))
      expect(mode(each)).toBe(0o700);
  });

  test('that cannot be saved says so when it is saved, not before', () => {
    writeFileSync(join(folder, 'learners'), '');
    const write = attemptFile(folder, ATTEMPT);
    expect(() => write(RESPONSES)).toThrow(/ENOTDIR|EEXIST/);
    expect(readAttempts(folder, 'me', 'talks')).toEqual({ records: [], notices: [] });
  });
});

describe('a damaged file', () => {
  const whole = JSON.stringify({ ...ATTEMPT, responses: RESPONSES });
  const without = (key: string) => JSON.stringify({ ...JSON.parse(whole), [key]: undefined });

  test.each<readonly [string, string | Uint8Array]>([
    ['empty', ''],
    ['cut', whole.slice(0, -20)],
    ['random bytes', Uint8Array.from({ length: 200 }, (_each, index) => (index * 151) % 256)],
    ['an array', `[${whole}]`],
    ['a number', '28'],
    ['null', 'null'],
    ['without its questions', without('questions')],
    ['without its version', without('version')],
    ['of another mode', whole.replace('"whole"', '"odd"')],
    ['with a moment that is none', whole.replace(at(3), 'yesterday')],
    ['with an answer of no type', whole.replace('"typed"', '"sung"')],
    ['with an outcome that is none', whole.replace('"skipped"', '"maybe"')],
  ])('that is %s is kept aside, and the rest is read', (_each, content) => {
    save();
    writeFileSync(path('broken.json'), content);
    expect(readAttempts(folder, 'me', 'talks')).toEqual({
      records: [{ ...ATTEMPT, responses: RESPONSES }],
      notices: [`${path('broken.json')} is damaged; it is kept as broken.json.damaged.`],
    });
    expect(readdirSync(path('')).sort()).toEqual(['broken.json.damaged', 'first.json']);
    expect(readFileSync(path('broken.json.damaged'))).toEqual(Buffer.from(content));
    expect(readAttempts(folder, 'me', 'talks').notices).toEqual([]);
  });

  test('does not take the place of an earlier one', () => {
    save();
    for (const content of ['one', 'two', 'three']) {
      writeFileSync(path('broken.json'), content);
      readAllAttempts(folder, 'me');
    }
    const kept = ['damaged', 'damaged-2', 'damaged-3'].map(end =>
      readFileSync(path(`broken.json.${end}`), 'utf8'),
    );
    expect(kept).toEqual(['one', 'two', 'three']);
  });

  test('cannot steer the terminal by its name', () => {
    save();
    writeFileSync(path('\u001b[2J.json'), '');
    const { notices } = readAttempts(folder, 'me', 'talks');
    expect(notices).toEqual([`${path('␛[2J.json')} is damaged; it is kept as ␛[2J.json.damaged.`]);
  });
});

test('a file of a newer version is left alone', () => {
  save();
  const newer = JSON.stringify({ version: 2, id: 'x', marks: [] });
  writeFileSync(path('newer.json'), newer);
  const { records, notices } = readAttempts(folder, 'me', 'talks');
  expect(records).toHaveLength(1);
  expect(notices).toEqual([
    `${path('newer.json')} was written by a newer talks-quiz, so it is left out.`,
  ]);
  expect(readFileSync(path('newer.json'), 'utf8')).toBe(newer);
});

test('other files in the folder are nobody’s business', () => {
  save();
  writeFileSync(path('notes.txt'), 'mine');
  expect(readAttempts(folder, 'me', 'talks').notices).toEqual([]);
  expect(readFileSync(path('notes.txt'), 'utf8')).toBe('mine');
});
