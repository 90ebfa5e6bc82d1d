import {
  createEmptyCard,
  type FSRSState,
  type Card as FsrsCard,
  forgetting_curve,
  fsrs,
  State,
} from 'ts-fsrs';
import type { Response } from '../quiz/response';
import { type DayNumber, dateOf, dayNumber } from './day';
import { ratingOf } from './rating';
import { type AttemptRecord, isOpenExam } from './record';

/** What is known of a learner's memory of one question. */
export interface Card {
  /** Days until retrievability has fallen to 0.9. */
  readonly stability: number;
  readonly reviews: number;
  readonly last: DayNumber;
  /** Later than `last`. */
  readonly due: DayNumber;
  /** The day of the first review. */
  readonly begun: DayNumber;
}

/** Cards by bank and by question. */
export type Schedule = ReadonlyMap<string, ReadonlyMap<string, Card>>;

const scheduler = fsrs({ request_retention: 0.9, enable_short_term: false, enable_fuzz: false });

/**
 * Folds attempts into a schedule by FSRS. Only the first response to a question on a day is a review:
 * what comes back in the same sitting would make memory look better than it is (fsrs4anki, issues
 * 628 and 707). The order of the attempts does not matter.
 */
export function scheduleOf(records: readonly AttemptRecord[]): Schedule {
  const banks = new Map<string, Map<string, Map<DayNumber, Response>>>();
  for (const { bank, purpose, responses } of records.filter(each => !isOpenExam(each))) {
    if (purpose === 'cram' || purpose === 'pretest') continue;
    const questions = entry(banks, bank, () => new Map<string, Map<DayNumber, Response>>());
    for (const response of responses) {
      const days = entry(questions, response.question, () => new Map<DayNumber, Response>());
      const day = dayNumber(response.at);
      const first = days.get(day);
      if (!first || isBefore(response, first)) days.set(day, response);
    }
  }
  return new Map(
    [...banks].map(([bank, questions]) => [
      bank,
      new Map([...questions].map(([question, days]) => [question, cardOf(days)])),
    ]),
  );
}

/** The chance that a question is remembered on a day. */
export function retrievability({ stability, last }: Card, day: DayNumber): number {
  return forgetting_curve(scheduler.parameters.w, Math.max(0, day - last), stability);
}

function cardOf(responses: ReadonlyMap<DayNumber, Response>): Card {
  const reviews = [...responses]
    .sort(([a], [b]) => a - b)
    .map(([day, response]) => ({ day, rating: ratingOf(response) }));
  const [first] = reviews;
  const last = reviews.pop();
  if (!first || !last) throw new Error('A card has a review at least.');

  let memory: FSRSState | null = null;
  let before = first.day;
  for (const { day, rating } of reviews) {
    memory = scheduler.next_state(memory, day - before, rating);
    before = day;
  }
  const { card } = scheduler.next(cardBefore(memory, before), dateOf(last.day), last.rating);
  return {
    stability: card.stability,
    reviews: responses.size,
    last: last.day,
    // The scheduler's own maximum is not exact, and a day is the least that there is between reviews.
    due: last.day + Math.max(1, card.scheduled_days),
    begun: first.day,
  };
}

/**
 * The library's card of a memory. Only the last review goes through it, for the interval: it works
 * out all four ratings each time, and takes ten times as long as the memory alone.
 */
function cardBefore(memory: FSRSState | null, day: DayNumber): FsrsCard {
  const empty = createEmptyCard(dateOf(day));
  if (!memory) return empty;
  return { ...empty, ...memory, state: State.Review, reps: 1, last_review: dateOf(day) };
}

/** Whether a response came first. Of two in one instant, the one that shows less memory counts. */
function isBefore(a: Response, b: Response): boolean {
  const [one, other] = [Date.parse(a.at), Date.parse(b.at)];
  return one === other ? ratingOf(a) < ratingOf(b) : one < other;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
