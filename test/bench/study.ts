import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBank } from '../../src/bank/write';
import { now } from '../../src/store/clock';
import { attemptsFolder } from '../../src/store/folder';
import { dayNumber } from '../../src/study/day';
import { generateBank } from './generate';
import { simulate } from './learner';
import { interleave, median } from './measure';
import { openPty } from './pty';
import { duration, type Row, valueRow } from './table';

const BANKS = 40;
const QUESTIONS = 15;
const DAYS = 365;
/** Of a review over many banks each is an attempt; so many are as much as a year of plain quizzes. */
const ATTEMPTS = 2_000;
const ROUNDS = 10;

/** What a year of study with 40 banks costs where the program opens, and how well it was timed. */
export async function studyRows(program: string, folder: string): Promise<readonly Row[]> {
  const full = join(folder, 'studied');
  const past = writeYear(full);
  const empty = join(folder, 'new');
  mkdirSync(empty);
  const resident: number[] = [];
  const opening = async (args: readonly string[], text: string, dataDir: string) => {
    const start = performance.now();
    const pty = openPty([program, ...args], { TALKS_QUIZ_DIR: dataDir });
    const shown = await pty.until(text);
    if (dataDir === full) resident.push(pty.resident());
    await pty.close();
    return shown - start;
  };
  const times = await interleave(ROUNDS, {
    menu: () => opening([], 'q quit', empty),
    menuThen: () => opening([], 'Review: ', full),
    review: () => opening(['review'], 'nothing is due', empty),
    reviewThen: () => opening(['review'], 'Review: ', full),
  });
  const ms = (name: keyof typeof times) => median(times[name]);
  const more = (then: number, before: number): [number, string] => [then - before, 'ms'];
  const what = `after ${past.attempts} attempts in ${BANKS} banks`;
  return [
    valueRow(
      `menu with what is due, ${what}`,
      `${duration(ms('menuThen'))}, else ${duration(ms('menu'))}`,
      more(ms('menuThen'), ms('menu')),
      400,
    ),
    valueRow(
      `review, ${what}`,
      `${duration(ms('reviewThen'))}, else ${duration(ms('review'))}`,
      more(ms('reviewThen'), ms('review')),
      400,
    ),
    valueRow('reviews at a retrievability of 0.85 to 0.95', `${past.reviews} reviews`, [
      100 * past.inRange,
      '%',
    ]),
    valueRow('memory with that history', 'at the first frame', [Math.max(...resident), 'MB']),
  ];
}

/** A year of attempts and the banks that they are of, as the program keeps them. */
function writeYear(folder: string) {
  const known = Array.from({ length: BANKS }, (_, index) => {
    const name = `news-${String(index + 1).padStart(2, '0')}`;
    const bank = { ...generateBank(QUESTIONS), title: name };
    const file = join(folder, `${name}.quiz.md`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, writeBank(bank));
    return { name, bank, file };
  });
  const settings = { banks: Object.fromEntries(known.map(({ name, file }) => [name, file])) };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(settings));

  const { records, inRange } = simulate(known, DAYS, dayNumber(now()), 1);
  const latest = records.slice(-ATTEMPTS);
  for (const record of latest) {
    const path = attemptsFolder(folder, 'me', record.bank);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, `${record.id}.json`), JSON.stringify(record, undefined, '\t'));
  }
  const reviews = records.reduce((sum, { responses }) => sum + responses.length, 0);
  return { attempts: latest.length, reviews, inRange };
}
