import stringWidth from 'string-width';
import { describeScore, type ScoreRow, scoreTable } from '../../study/scores';
import { cut, fitted } from '../cut';

const DAY = 10;
const GAP = 2;

/** The table of attempts, newest first; where it is too wide, the day, the bank and the score. */
export function attemptTable(attempts: readonly ScoreRow[], width: number): readonly string[] {
  const whole = scoreTable(attempts);
  if (whole.every(line => stringWidth(line) <= width)) return whole;
  const scores = attempts.map(describeScore);
  const bank = width - DAY - GAP - GAP - Math.max(...scores.map(({ length }) => length));
  return attempts
    .map(({ started, bank: name }, index) =>
      cut(`${started.slice(0, DAY)}  ${fitted(name, bank)}  ${scores[index]}`, width),
    )
    .toReversed();
}
