import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBank } from '../../src/bank/write';
import type { Player } from '../../src/quiz/player';
import { now } from '../../src/store/clock';
import { openDesk } from '../../src/store/desk';
import { rightAnswer } from '../builders';
import { generateBank, writeHistory } from './generate';
import { median, timed } from './measure';
import { type Row, ratioRow } from './table';

const ATTEMPTS = 25;

/** The time that answering takes, which is nearly all saving, with and without a past. */
export async function saveRows(folder: string, past: number): Promise<readonly Row[]> {
  const full = mkdtempSync(join(folder, 'past-'));
  const bank = generateBank(60);
  const file = join(full, 'talks.quiz.md');
  writeFileSync(file, writeBank(bank));
  writeHistory(full, 'talks', bank, past);

  const times = { empty: [] as number[], full: [] as number[] };
  for (let seed = 0; seed <= ATTEMPTS; seed += 1) {
    const empty = mkdtempSync(join(folder, 'fresh-'));
    const players = {
      empty: await newAttempt(empty, file, seed),
      full: await newAttempt(full, file, seed),
    };
    while (players.empty.state().phase === 'asking') {
      for (const name of ['empty', 'full'] as const) {
        const ms = answer(players[name]);
        if (seed > 0) times[name].push(ms);
      }
    }
    rmSync(empty, { recursive: true });
  }
  return [
    ratioRow(
      `saving an answer with ${past} past attempts / none`,
      median(times.full),
      median(times.empty),
      1.2,
    ),
  ];
}

async function newAttempt(folder: string, bank: string, seed: number): Promise<Player> {
  const player = (await openDesk({ folder }, bank)).begin({ mode: 'quick', count: 10, seed });
  if (player.kind !== 'practice') throw new Error('It is no practice.');
  return player;
}

function answer({ state, dispatch }: Player): number {
  const attempt = state();
  if (attempt.phase !== 'asking') throw new Error('There is no question.');
  const ms = timed(() =>
    dispatch({ type: 'answer', answer: rightAnswer(attempt.question), at: now() }),
  );
  dispatch({ type: 'next', at: now() });
  return ms;
}
