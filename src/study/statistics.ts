import type { Day } from '../bank/model';
import type { Moment } from '../quiz/response';
import { type ActiveDay, activeDays } from './calendar';
import { type Calibration, calibrationOf } from './calibration';
import { dayNumber, dayOf } from './day';
import { firstAnswers, knownAnswers } from './first-answers';
import { type DueDay, forecastOf } from './forecast';
import { bySpeaker, byTopic, type SpeakerTally, type TopicTally } from './groups';
import { counting } from './history';
import { type AttemptRecord, countedOf } from './record';
import type { PlayedBank } from './review';
import { scheduleOf } from './schedule';
import { type ScoreRow, scoreRows } from './scores';
import { type WeakQuestion, weakestOf } from './weakest';

/** What all attempts of a learner come to. First responses count; open exams do not. */
export interface Statistics {
  readonly today: Day;
  /** Oldest first. */
  readonly attempts: readonly ScoreRow[];
  /** The days with answers, oldest first. */
  readonly days: readonly ActiveDay[];
  readonly topics: readonly TopicTally[];
  readonly speakers: readonly SpeakerTally[];
  /** Today, and the days after it. */
  readonly forecast: readonly DueDay[];
  readonly calibration: Calibration;
  readonly weakest: readonly WeakQuestion[];
}

/** How many days are looked ahead, and how many weak questions listed. */
const AHEAD = 14;
const WEAKEST = 10;

/**
 * @param records all attempts of a learner
 * @param banks the banks that they are of, without those that can't be read any more
 */
export function statisticsOf(
  records: readonly AttemptRecord[],
  banks: readonly PlayedBank[],
  now: Moment,
): Statistics {
  const today = dayNumber(now);
  const attempts = counting(records, now);
  const answers = firstAnswers(attempts);
  const counted = firstAnswers(attempts.map(each => ({ ...each, responses: countedOf(each) })));
  const known = knownAnswers(counted, banks);
  const schedule = scheduleOf(attempts);
  return {
    today: dayOf(today),
    attempts: scoreRows(attempts),
    days: activeDays(answers),
    topics: byTopic(known),
    speakers: bySpeaker(known),
    forecast: forecastOf(banks, schedule, today, AHEAD),
    calibration: calibrationOf(answers, knownAnswers(answers, banks)),
    weakest: weakestOf(banks, schedule, counted, today, WEAKEST),
  };
}
