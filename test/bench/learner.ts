import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Response } from '../../src/quiz/response';
import { type DayNumber, dateOf } from '../../src/study/day';
import type { AttemptRecord } from '../../src/study/record';
import { type PlayedBank, type ReviewItem, reviewOf } from '../../src/study/review';
import { type Card, retrievability, scheduleOf } from '../../src/study/schedule';
import { response } from '../builders';

/** What a simulated learner left behind. */
export interface Past {
  readonly records: readonly AttemptRecord[];
  /** The share of reviews of known questions at a retrievability from 0.85 to 0.95. */
  readonly inRange: number;
}

/** One day of six is missed. */
const MISSED = 6;

/**
 * A learner who reviews whatever is due, for some days up to today. A question is remembered as
 * often as its retrievability says; the first time, two of three are.
 */
export function simulate(
  banks: readonly PlayedBank[],
  days: number,
  today: DayNumber,
  seed: number,
): Past {
  const random = xoroshiro128plus(seed);
  const chance = () => uniformInt(random, 0, 999_999) / 1_000_000;
  const records: AttemptRecord[] = [];
  const atReview: number[] = [];

  for (let day = today - days; day < today; day += 1) {
    if (uniformInt(random, 1, MISSED) === 1) continue;
    const schedule = scheduleOf(records);
    const { items } = reviewOf(banks, schedule, day, { newADay: 10, typedFrom: 7 });
    const byBank = grouped(items);
    for (const [bank, own] of byBank) {
      const responses = own.map(({ question }, index): Response => {
        const card: Card | undefined = schedule.get(bank)?.get(question.id);
        const recall = card ? retrievability(card, day) : 2 / 3;
        if (card) atReview.push(recall);
        const outcome = chance() < recall ? 'right' : 'wrong';
        return { ...response(question.id, outcome), at: moment(day, index) };
      });
      records.push(
        attempt(
          bank,
          day,
          own.map(({ question }) => question.id),
          responses,
        ),
      );
    }
  }
  const inRange = atReview.filter(recall => recall >= 0.85 && recall <= 0.95).length;
  return { records, inRange: inRange / atReview.length };
}

function moment(day: DayNumber, index: number): string {
  const noon = dateOf(day).getTime() + (12 * 3600 + index * 8) * 1000;
  return new Date(noon).toISOString().replace('Z', '+00:00');
}

function attempt(
  bank: string,
  day: DayNumber,
  questions: readonly string[],
  responses: readonly Response[],
): AttemptRecord {
  return {
    ...{ version: 1, id: `${bank}-${day}`, learner: 'me', bank, title: bank },
    ...{ mode: 'due', purpose: 'practice', seed: day, started: moment(day, 0) },
    ...{ questions, responses },
  };
}

function grouped(items: readonly ReviewItem[]): ReadonlyMap<string, readonly ReviewItem[]> {
  const banks = new Set(items.map(({ bank }) => bank));
  return new Map([...banks].map(name => [name, items.filter(({ bank }) => bank === name)]));
}
