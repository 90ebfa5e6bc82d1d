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
  writeSettings(folder, { bank: 'talks' });
  expect(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'))).toEqual({
    ...{ bank: 'talks', theme: 'dark' },
  });
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

test.each([
  ['newADay', 2.5, 'a whole number from 0; 10 is used'],
  ['typedFrom', -1, 'a whole number from 0; 7 is used'],
  ['confidence', 'yes', 'true or false; false is used'],
  ['learner', 7, 'a nickname; "me" is used'],
  ['bank', null, 'the name of a bank; it is left out'],
  ['banks', [1], 'the paths of banks by their names; it is left out'],
])('a value that cannot be is named, and all others hold: %s %j', (name, value, can) => {
  const path = join(folder, 'config.json');
  const { [name]: _, ...others }: Record<string, unknown> = SETTINGS;
  const content = JSON.stringify({ ...others, [name]: value });
  writeFileSync(path, content);
  expect(readSettings(folder)).toEqual({
    settings: { ...DEFAULTS, ...others },
    notices: [`In ${path}, "${name}" is ${JSON.stringify(value)}. It can be ${can}.`],
  });
  expect(readFileSync(path, 'utf8')).toBe(content);
  expect(readdirSync(folder)).toEqual(['config.json']);
  if (name === 'bank') return;
  // Nor does writing something else lose what somebody meant to set.
  writeSettings(folder, { bank: 'talks' });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ [name]: value, bank: 'talks' });
});

test('a path that cannot be takes no other along', () => {
  writeFileSync(join(folder, 'config.json'), '{"banks":{"a":7,"b":"/b"}}');
  const { settings, notices } = readSettings(folder);
  expect(settings.banks).toEqual({ b: '/b' });
  expect(notices).toEqual([expect.stringContaining('"banks.a" is 7.')]);
});

test.each(['', '{"learner":', '[]', '7'])(
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
