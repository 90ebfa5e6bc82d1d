import { Box, Text } from 'ink';
import { weeks } from '../../study/calendar';
import type { Statistics } from '../../study/statistics';
import {
  describeDay,
  describeQuestion,
  describeScores,
  describeWeak,
  levelLines,
  MOST_WEEKS,
  TITLES,
  topicName,
} from '../../study/statistics-lines';
import { describeTally, shareOf, type Tally } from '../../study/tally';
import { type Block, GAP, text } from '../block';
import { attemptTable } from '../components/attempt-table';
import { type Bar, Bars } from '../components/bars';
import { CALENDAR_ROWS, Calendar, LEGEND, weeksIn } from '../components/calendar';
import { Sparkline } from '../components/sparkline';

/** The statistics as they are looked at, section by section. */
export function scoreSections(statistics: Statistics, width: number): readonly Block[] {
  const { attempts, days, today, topics, speakers, forecast, calibration, weakest } = statistics;
  const lines = (all: readonly string[]) => all.map(line => text(line, width));
  const most = Math.max(1, ...forecast.map(({ due }) => due));
  const shown = weeks(days, today, Math.min(MOST_WEEKS, weeksIn(width)));
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    [TITLES.scores, [scoreLine(attempts, width)]],
    [TITLES.days, [{ rows: CALENDAR_ROWS, node: <Calendar weeks={shown} /> }, text(LEGEND, width)]],
    [
      TITLES.topics,
      tallies(
        topics.map(each => ({ ...each, label: topicName(each, topics) })),
        width,
      ),
    ],
    [
      TITLES.speakers,
      tallies(
        speakers.map(each => ({ ...each, label: each.speaker })),
        width,
      ),
    ],
    [
      TITLES.forecast,
      bars(
        forecast.map(({ day, due }) => ({
          ...{ label: describeDay(day), share: due / most, words: `${due}` },
        })),
        width,
        false,
      ),
    ],
    [TITLES.calibration, lines(levelLines(calibration))],
    [TITLES.luckyGuesses, lines(calibration.luckyGuesses.map(describeQuestion))],
    [TITLES.confidentMistakes, lines(calibration.confidentMistakes.map(describeQuestion))],
    [TITLES.weakest, lines(weakest.map(describeWeak))],
    [TITLES.attempts, [text(attemptTable(attempts, width).join('\n'), width)]],
  ];
  return sections
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [
      ...(index > 0 ? [GAP] : []),
      text(title, width, { bold: true }),
      ...blocks,
    ]);
}

function tallies(all: readonly (Tally & Pick<Bar, 'label'>)[], width: number): readonly Block[] {
  return bars(
    all.map(each => ({ label: each.label, share: shareOf(each), words: describeTally(each) })),
    width,
    true,
  );
}

function bars(all: readonly Bar[], width: number, isWhole: boolean): readonly Block[] {
  if (all.length === 0) return [];
  return [{ rows: all.length, node: <Bars bars={all} width={width} isWhole={isWhole} /> }];
}

/** The line of blocks with its words beside it, or below it where there is little room. */
function scoreLine(attempts: Statistics['attempts'], width: number): Block {
  const beside = width - describeScores(attempts).length - 2;
  const isBeside = beside >= Math.min(20, attempts.length);
  // The words are of those that are drawn, and can be two longer than those of all.
  const room = attempts.length > beside ? beside - 2 : beside;
  const shown = attempts.slice(isBeside ? -room : -width);
  const words = describeScores(shown);
  return {
    rows: isBeside ? 1 : 2,
    node: (
      <Box flexDirection={isBeside ? 'row' : 'column'} columnGap={2}>
        <Sparkline percents={shown.map(({ percent }) => percent)} />
        <Text wrap="truncate-end">{words}</Text>
      </Box>
    ),
  };
}
