import type { ActiveDay } from './calendar';
import { WEEKDAYS, weekday, weeks } from './calendar';
import type { Calibration } from './calibration';
import type { DueDay } from './forecast';
import type { TopicTally } from './groups';
import type { Learner } from './learner';
import type { NamedQuestion } from './named-question';
import { type ScoreRow, scoreTable } from './scores';
import type { Statistics } from './statistics';
import { describeTally } from './tally';
import type { WeakQuestion } from './weakest';

/** The titles of the sections, which the screen and the lines share. */
export const TITLES = {
  scores: 'Score over attempts',
  days: 'Answers a day',
  topics: 'By topic',
  speakers: 'By speaker',
  forecast: 'Reviews in the next 14 days',
  calibration: 'How sure you were',
  luckyGuesses: 'Guesses that were right',
  confidentMistakes: 'Certain, and wrong',
  weakest: 'Weakest questions',
  attempts: 'Attempts',
} as const;

/** What stands there before anything was answered. */
export function noScores({ kind }: Learner): string {
  return kind === 'guest'
    ? 'No attempts. Nothing of a guest is saved.'
    : 'No attempts yet. Each one you answer something in is kept.';
}

/** The statistics in plain text, for pipes and screen readers: the table, then a section each. */
export function statisticsLines(statistics: Statistics, learner: Learner): readonly string[] {
  const { attempts, days, today, topics, speakers, forecast, calibration, weakest } = statistics;
  if (attempts.length === 0) return [noScores(learner)];
  return [
    ...scoreTable(attempts),
    ...section(TITLES.scores, [describeScores(attempts)]),
    ...section(`${TITLES.days}, by week`, weekLines(days, today)),
    ...section(
      TITLES.topics,
      topics.map(each => `${topicName(each, topics)}: ${describeTally(each)}`),
    ),
    ...section(
      TITLES.speakers,
      speakers.map(each => `${each.speaker}: ${describeTally(each)}`),
    ),
    ...section(TITLES.forecast, forecastLines(forecast)),
    ...section(TITLES.calibration, levelLines(calibration)),
    ...section(TITLES.luckyGuesses, calibration.luckyGuesses.map(describeQuestion)),
    ...section(TITLES.confidentMistakes, calibration.confidentMistakes.map(describeQuestion)),
    ...section(TITLES.weakest, weakest.map(describeWeak)),
  ];
}

/** "First 50 %, last 80 %, best 90 %." */
export function describeScores(attempts: readonly ScoreRow[]): string {
  const percents = attempts.map(({ percent }) => percent);
  return `First ${percents[0]} %, last ${percents.at(-1)} %, best ${Math.max(...percents)} %.`;
}

/** The topic, and its bank where there are others. */
export function topicName(
  { bank, topic }: TopicTally,
  all: readonly Pick<TopicTally, 'bank'>[],
): string {
  return all.every(each => each.bank === bank) ? topic : `${topic} (${bank})`;
}

/** "2026-11-24 Tue". */
export function describeDay(day: string): string {
  return `${day} ${WEEKDAYS[weekday(day)]}`;
}

/** "certain: 18 of 20 right (90 %)". */
export function levelLines({ levels }: Calibration): readonly string[] {
  return levels.map(each => `${each.confidence}: ${describeTally(each).replace(' (', ' right (')}`);
}

export function describeQuestion({ stem, answer }: NamedQuestion): string {
  return `• ${stem} — ${answer}`;
}

/** The question, its answer, and the chance that it is remembered. */
export function describeWeak(question: WeakQuestion): string {
  const chance = Math.round(100 * question.retrievability);
  return `${describeQuestion(question)} (remembered at ${chance} %)`;
}

function weekLines(days: readonly ActiveDay[], today: string): readonly string[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  return weeks(days, today, MOST_WEEKS)
    .map(week => ({ ...week, days: week.days.filter(({ answers }) => answers > 0) }))
    .filter(week => week.days.length > 0)
    .toReversed()
    .map(week => {
      const answers = sum(week.days.map(each => each.answers));
      const right = sum(week.days.map(each => each.right));
      const on = week.days.length === 1 ? '1 day' : `${week.days.length} days`;
      return `Week of ${week.monday}: ${right} of ${answers} right, on ${on}`;
    });
}

/** How many weeks are looked back at. */
export const MOST_WEEKS = 26;

function forecastLines(forecast: readonly DueDay[]): readonly string[] {
  const lines = forecast
    .filter(({ due }) => due > 0)
    .map(({ day, due }) => `${describeDay(day)}: ${due}`);
  return lines.length > 0 ? lines : ['Nothing is due.'];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
