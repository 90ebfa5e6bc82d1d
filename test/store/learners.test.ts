import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attemptFile } from '../../src/store/attempts';
import { openDesk } from '../../src/store/desk';
import { attemptsFolder, fileName, learnersFolder } from '../../src/store/folder';
import { countLearners, readLearners } from '../../src/store/learners';
import { readSettings } from '../../src/store/settings';
import { shelfOf } from '../../src/store/shelf';
import { GUEST } from '../../src/study/learner';
import { record, response } from '../builders';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talks-quiz-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const save = (learner: string, id = 'first') =>
  attemptFile(folder, record({ learner, id }))([response('a', 'right')]);

test('learners are known by the names in their attempts', () => {
  expect(readLearners(folder)).toEqual([]);
  for (const name of ['me', 'Zoë', 'zoë', '../..', 'CON', '👩‍🚀', 'مرحبا']) save(name);
  expect(countLearners(folder)).toBe(7);
  expect([...readLearners(folder)].sort()).toEqual(
    ['me', 'Zoë', 'zoë', '../..', 'CON', '👩‍🚀', 'مرحبا'].sort(),
  );
  expect(readdirSync(folder)).toEqual(['learners']);
});

test('one whose attempts cannot be read is known by the folder, and nothing is set aside', () => {
  save('anna');
  save('Zoë');
  const damaged = ['anna', 'Zoë'].map(name => attemptsFolder(folder, name, 'talks'));
  for (const path of damaged) writeFileSync(join(path, 'first.json'), '{"learner":');
  expect(readLearners(folder)).toEqual(['anna', fileName('Zoë')]);
  expect(damaged.flatMap(path => readdirSync(path))).toEqual(['first.json', 'first.json']);
  save('Zoë', 'second');
  expect(readLearners(folder)).toEqual(['anna', 'Zoë']);
});

test('a folder that was renamed is the learner of its new name', () => {
  save('Zoë');
  renameSync(join(learnersFolder(folder), fileName('Zoë')), join(learnersFolder(folder), 'zoe'));
  expect(readLearners(folder)).toEqual(['zoe']);
  const { records } = shelfOf(folder, { kind: 'named', name: 'zoe' }).allAttempts();
  expect(records).toHaveLength(1);
});

test('files, and folders that are hidden, are no learners', () => {
  mkdirSync(join(learnersFolder(folder), '.hidden'), { recursive: true });
  writeFileSync(join(learnersFolder(folder), 'notes.txt'), '');
  expect([countLearners(folder), readLearners(folder)]).toEqual([0, []]);
});

const answerOne = (desk: Awaited<ReturnType<typeof openDesk>>) => {
  const player = desk.begin({ mode: 'quick', count: 1 });
  if (player.kind !== 'practice') throw new Error('It is no practice.');
  player.dispatch({ type: 'skip', at: response('a', 'skipped').at });
};

test('whoever answered last is the learner of the next time, and nobody before that', async () => {
  const desk = await openDesk({ folder });
  expect(desk.learner).toEqual({ kind: 'named', name: 'me' });
  const anna = desk.as({ kind: 'named', name: 'Anna' });
  expect(readdirSync(folder)).toEqual([]);
  answerOne(anna);
  expect(readSettings(folder).settings.learner).toBe('Anna');
  expect((await openDesk({ folder })).history().attempts).toHaveLength(1);
  expect(desk.history().attempts).toEqual([]);
});

test('a guest has a history for as long as the guest is there, and no file', async () => {
  const guest = await openDesk({ folder, learner: GUEST });
  answerOne(guest);
  expect(guest.history().missed.size).toBe(1);
  expect((await guest.open('peace-talks')).history().missed.size).toBe(1);
  expect(guest.as(GUEST).history().missed.size).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});
