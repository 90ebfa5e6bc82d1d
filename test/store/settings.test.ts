import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings, writeSettings } from '../../src/store/settings';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talks-quiz-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const SETTINGS = {
  learner: 'Zoë',
  bank: 'my.bank',
  banks: { 'my.bank': '/banks/my.quiz.md', __proto: 'x' },
  newADay: 5,
  typedFrom: 30,
  confidence: true,
};
const DEFAULTS = { learner: 'me', banks: {}, newADay: 10, typedFrom: 7, confidence: false };

test('settings are read back as they were written', () => {
  writeSettings(folder, SETTINGS);
  expect(readSettings(folder)).toEqual({ settings: SETTINGS, notices: [] });
  writeSettings(folder, DEFAULTS);
  expect(readSettings(folder)).toEqual({ settings: DEFAULTS, notices: [] });
});

test('there are settings before any were written, and reading writes none', () => {
  expect(readSettings(folder)).toEqual({ settings: DEFAULTS, notices: [] });
  expect(readdirSync(folder)).toEqual([]);
});

test('what is missing has its default', () => {
  writeFileSync(join(folder, 'config.json'), '{"bank":"talks"}');
  expect(readSettings(folder).settings).toEqual({ ...DEFAULTS, bank: 'talks' });
});

test('what a newer version has set is still there after writing', () => {
  writeFileSync(join(folder, 'config.json'), '{"theme":"dark"}');
  writeSettings(folder, { ...readSettings(folder).settings, bank: 'talks' });
  expect(readSettings(folder).settings).toEqual({ ...DEFAULTS, bank: 'talks', theme: 'dark' });
});

test('settings are for their owner alone, and so is a folder made for them', () => {
  const before = process.umask(0);
  try {
    writeSettings(join(folder, 'new'), SETTINGS);
  } finally {
    process.umask(before);
  }
  expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'new', 'config.json')).mode & 0o777).toBe(0o600);
});

test.each(['', '{"learner":', '[]', '7', '{"learner":7}', '{"banks":[1]}'])(
  'damaged settings are kept aside, and new ones can be written: %j',
  content => {
    const path = join(folder, 'config.json');
    writeFileSync(path, content);
    expect(readSettings(folder)).toEqual({
      settings: DEFAULTS,
      notices: [`${path} is damaged; it is kept as config.json.damaged.`],
    });
    writeSettings(folder, SETTINGS);
    expect(readSettings(folder)).toEqual({ settings: SETTINGS, notices: [] });
    expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(content);
  },
);

test('a folder that cannot be made is told when settings are written', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => writeSettings(join(folder, 'file', 'below'), SETTINGS)).toThrow(/ENOTDIR|EEXIST/);
  expect(() => readSettings(join(folder, 'file', 'below'))).not.toThrow();
});
