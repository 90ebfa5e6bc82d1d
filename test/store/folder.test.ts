import { sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptsFolder, dataFolder, fileName } from '../../src/store/folder';

/** Names that systems treat in ways of their own, and names that people have. */
const NAMES = [
  '',
  '.',
  '..',
  '../',
  '../../etc/passwd',
  '..\\..\\windows',
  '/etc',
  'C:\\',
  'con',
  'CON',
  'con.txt',
  'nul',
  'lpt1',
  'COM9',
  '-rf',
  'a/b',
  'a\0b',
  'me.json',
  ' me',
  'me ',
  'Me',
  'ME',
  'é',
  'e\u0301',
  'Zoë',
  '王芳',
  'ушаков',
  'مرحبا',
  '\u202eabc',
  '👩‍🚀',
  '👨‍🚀',
  'x'.repeat(64),
  'x'.repeat(65),
  'x'.repeat(5000),
  'word '.repeat(50),
];

const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'aB1./\\- :~$\0') }),
);

describe('the file name of a name', () => {
  test('is safe on every system, whatever the name', () => {
    fc.assert(
      fc.property(name, given => {
        // Lower case only, so that it is one also where case does not count.
        expect(fileName(given)).toMatch(/^[a-z0-9_-]{1,80}$/);
        expect(fileName(given)).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('never leads out of its folder', () => {
    fc.assert(
      fc.property(name, name, (learner, bank) => {
        const parts = attemptsFolder(`${sep}data`, learner, bank).split(sep);
        expect(parts).toEqual(['', 'data', 'learners', fileName(learner), fileName(bank)]);
      }),
    );
  });

  test('differs for names that differ by more than their Unicode normal form', () => {
    const normal = (given: string) => given.normalize('NFC');
    expect(new Set(NAMES.map(fileName)).size).toBe(new Set(NAMES.map(normal)).size);
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(fileName(a) === fileName(b)).toBe(normal(a) === normal(b));
      }),
      { numRuns: 2000 },
    );
  });

  test('is no other one’s, also for a name that looks like a file name', () => {
    fc.assert(
      fc.property(name, given => {
        const own = fileName(given);
        if (own !== given) expect(fileName(own)).not.toBe(own);
        expect(fileName(given.normalize('NFD'))).toBe(own);
      }),
      { numRuns: 2000 },
    );
    expect(fileName('Anna')).not.toBe(fileName('anna'));
  });

  test('is the name itself where that is safe', () => {
    expect(['me', 'peace-talks', 'x'.repeat(64)].map(fileName)).toEqual([
      'me',
      'peace-talks',
      'x'.repeat(64),
    ]);
  });

  test('is the same today and tomorrow', () => {
    expect(['Zoë', 'CON', ''].map(fileName)).toEqual([
      'zoe_3gzr548k3l4vr',
      'con_06d6n17q5p64r',
      '_33niihzj4ux45',
    ]);
  });
});

describe('the folder of all files', () => {
  test('is the one asked for, else that of the environment', () => {
    const env = { TALKS_QUIZ_DIR: '/from/environment' };
    expect(dataFolder('/asked/for', env)).toBe('/asked/for');
    expect(dataFolder(undefined, env)).toBe('/from/environment');
  });

  test('is one of its own otherwise', () => {
    expect(dataFolder(undefined, {})).toMatch(/talks-quiz/);
    expect(dataFolder(undefined, { TALKS_QUIZ_DIR: '' })).toBe(dataFolder(undefined, {}));
  });
});
