import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Response } from '../../src/quiz/response';
import { attemptFile, readAllAttempts } from '../../src/store/attempts';
import { formatBackup, readBackup, readFiles } from '../../src/store/backup';
import { keptFiles } from '../../src/store/own-files';
import { removeFiles } from '../../src/store/reset';
import { restore } from '../../src/store/restore';
import { wholeAttempts } from '../../src/study/whole-attempts';
import { at, record, response } from '../builders';

let root: string;
let here: string;
let there: string;
let file: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'talks-quiz-'));
  here = join(root, 'here');
  there = join(root, 'there');
  file = join(root, 'backup.json');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const RESPONSES = [
  response('a', 'right', 1),
  response('b', 'wrong', 2),
  response('c', 'right', 3),
  response('b', 'right', 4),
];
const save = (folder: string, responses: readonly Response[], more = {}) =>
  attemptFile(folder, record(more))(responses);

/** Takes a backup of one folder and restores it in the other. */
function carry(from: string, to: string) {
  writeFileSync(file, formatBackup(readFiles(from), at(0)));
  return restore(to, readBackup(file));
}

const BYTES = Uint8Array.from({ length: 256 }, (_, index) => (index * 151) % 256);

describe('a backup', () => {
  test('has every file byte for byte, damaged ones included, in another folder', () => {
    save(here, RESPONSES);
    save(here, RESPONSES, { learner: 'Zoë' });
    write(here, 'config.json', '{"learner":"Zoë","new":[1]}');
    write(here, 'config.json.damaged', '\ufeff{');
    write(here, 'learners/me/talks/x.json', '{"version":1,');
    write(here, 'learners/me/talks/x.json.damaged', BYTES);
    write(here, 'learners/me/notes.txt', 'mine');
    expect(carry(here, there)).toEqual({
      attempts: { restored: 3, beside: 0, there: 0 },
      others: { restored: 3, beside: 0, there: 0 },
      settings: true,
    });
    expect(keptFiles(there)).toEqual(keptFiles(here));
    for (const name of keptFiles(here)) {
      expect(readFileSync(join(there, name))).toEqual(readFileSync(join(here, name)));
      expect(statSync(join(there, name)).mode & 0o777).toBe(0o600);
    }
    expect(carry(here, there)).toEqual({
      attempts: { restored: 0, beside: 0, there: 3 },
      others: { restored: 0, beside: 0, there: 3 },
      settings: false,
    });
    expect(keptFiles(there)).toEqual(keptFiles(here));
  });

  test('leaves out what is not the program’s, or only there while it writes', () => {
    write(here, 'letter.txt', '');
    write(here, 'other/config.json', '');
    write(here, 'config.json.tmp-12ab', '');
    write(here, 'learners/me/talks/a.json.trial', '');
    expect([...readFiles(here)]).toEqual([]);
    expect([...readFiles(join(root, 'none'))]).toEqual([]);
  });

  test.each<readonly [string, (whole: string) => string, RegExp]>([
    ['cut', whole => whole.slice(0, -9), /is no backup of talks-quiz, or only a part of one/],
    ['empty', () => '', /is no backup of talks-quiz, or only a part of one/],
    ['foreign', () => '{"files":{}}', /is no backup of talks-quiz/],
    ['newer', whole => whole.replace('"version": 1', '"version": 2'), /made by a newer talks-quiz/],
    ['without files', whole => whole.replace('"files"', '"flies"'), /is a damaged backup/],
    [
      'changed',
      whole => whole.replace('Talks', 'Walks'),
      /is damaged: it is not as it was written/,
    ],
  ])('that is %s is refused', (_, change, why) => {
    save(here, RESPONSES);
    writeFileSync(file, change(formatBackup(readFiles(here), at(0))));
    expect(() => readBackup(file)).toThrow(why);
  });

  test('that is not there, or no file, is refused', () => {
    expect(() => readBackup(file)).toThrow(/can't be read \(ENOENT\)/);
    expect(() => readBackup(root)).toThrow(/is not a file/);
  });

  test.each([
    '../evil.json',
    'learners/../../evil.json',
    'learners/me/./a.json',
    'learners//a.json',
    'learners/',
    'learners',
    '/etc/evil.json',
    'evil.json',
    'config.json/a',
    'Learners/me/talks/a.json',
    'learners/a\0b/c.json',
  ])('with a file that belongs elsewhere is refused: %j', name => {
    writeFileSync(file, formatBackup(new Map([[name, Buffer.from('{}')]]), at(0)));
    expect(() => readBackup(file)).toThrow(/belongs somewhere else/);
  });
});

describe('a restored attempt', () => {
  const kept = (folder: string) => readAllAttempts(folder, 'me').records;
  const counted = (folder: string) =>
    wholeAttempts(kept(folder)).map(({ id, responses }) => `${id}: ${responses.length}`);

  test('that is here and goes further changes nothing', () => {
    save(here, RESPONSES.slice(0, 2));
    save(there, RESPONSES);
    expect(carry(here, there).attempts).toEqual({ restored: 0, beside: 0, there: 1 });
    expect(counted(there)).toEqual(['first: 4']);
  });

  test('that goes further than the one here is kept beside it, and counts in its place', () => {
    save(there, RESPONSES.slice(0, 2));
    const before = readFileSync(join(there, 'learners/me/talks/first.json'));
    for (const length of [3, 4]) {
      save(here, RESPONSES.slice(0, length));
      expect(carry(here, there).attempts).toEqual({ restored: 0, beside: 1, there: 0 });
      expect(carry(here, there).attempts).toEqual({ restored: 0, beside: 0, there: 1 });
    }
    expect(kept(there).map(({ id }) => id)).toEqual(['first-2', 'first-3', 'first']);
    expect(counted(there)).toEqual(['first-3: 4']);
    expect(readFileSync(join(there, 'learners/me/talks/first.json'))).toEqual(before);
  });

  test('that went another way is kept beside it, and counts with it', () => {
    save(there, RESPONSES);
    save(here, [...RESPONSES.slice(0, 1), response('b', 'right', 9)]);
    expect(carry(here, there).attempts).toEqual({ restored: 0, beside: 1, there: 0 });
    expect(carry(here, there).attempts).toEqual({ restored: 0, beside: 0, there: 1 });
    expect(counted(there)).toEqual(['first-2: 5']);
    carry(there, here);
    expect(counted(here).map(each => each.slice(-1))).toEqual(['5']);
  });

  test('is kept beside a damaged one, and a damaged one beside it', () => {
    save(here, RESPONSES);
    write(there, 'learners/me/talks/first.json', '{');
    expect(carry(here, there).attempts.beside).toBe(1);
    expect(carry(there, here).attempts).toEqual({ restored: 1, beside: 1, there: 0 });
    expect([counted(here), counted(there)]).toEqual([['first-2: 4'], ['first-2: 4']]);
  });
});

test('damaged files of two machines stand side by side', () => {
  write(here, 'learners/me/talks/a.json.damaged', 'one');
  write(there, 'learners/me/talks/a.json.damaged', 'two');
  for (let times = 0; times < 2; times += 1) carry(here, there);
  expect(keptFiles(there)).toEqual([
    'learners/me/talks/a.json.damaged',
    'learners/me/talks/a.json.damaged-2',
  ]);
});

test('settings are filled in only where they are missing', () => {
  write(here, 'config.json', '{"learner":"Zoë","bank":"b","banks":{"a":"/1","b":"/2"},"new":7}');
  write(there, 'config.json', '{"learner":"me","banks":{"a":"/0"}}');
  expect(carry(here, there).settings).toBe(true);
  expect(JSON.parse(readFileSync(join(there, 'config.json'), 'utf8'))).toEqual({
    learner: 'me',
    bank: 'b',
    banks: { a: '/0', b: '/2' },
    new: 7,
  });
  expect(carry(here, there).settings).toBe(false);
});

test('damaged settings are kept, whichever side they are on', () => {
  write(here, 'config.json', '{"learner":"Zoë"}');
  write(there, 'config.json', '{');
  expect(carry(here, there).settings).toBe(true);
  expect(keptFiles(there)).toEqual(['config.json', 'config.json.damaged']);
  writeFileSync(join(here, 'config.json'), '[');
  carry(here, there);
  expect(readFileSync(join(there, 'config.json.damaged-2'), 'utf8')).toBe('[');
});

describe('a reset', () => {
  test('removes what the program wrote, and what is foreign stays with its folders', () => {
    save(here, RESPONSES);
    save(here, RESPONSES, { bank: 'other' });
    save(here, RESPONSES, { learner: 'Zoë' });
    for (const name of ['letter.txt', 'learners/me/talks/notes.txt', 'config.json']) {
      write(here, name, '{}');
    }
    write(here, 'learners/me/other/first.json.tmp-12ab', '');
    expect(removeFiles(here, 'learners/me/')).toHaveLength(3);
    expect(keptFiles(here)).toEqual([
      'config.json',
      'learners/me/talks/notes.txt',
      expect.stringMatching(/^learners\/zoe_\w+\/talks\/first\.json$/),
    ]);
    removeFiles(here);
    expect(keptFiles(here)).toEqual(['learners/me/talks/notes.txt']);
    expect(readFileSync(join(here, 'letter.txt'), 'utf8')).toBe('{}');
  });

  test('of everything leaves an empty folder', () => {
    save(here, RESPONSES);
    removeFiles(here);
    expect(() => statSync(join(here, 'learners'))).toThrow(/ENOENT/);
    expect(statSync(here).isDirectory()).toBe(true);
  });
});
