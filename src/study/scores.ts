import { percent, score } from '../quiz/score';
import { type AttemptRecord, isOpenExam, type Mode, type Purpose } from './record';

/** One attempt as a row of a table. */
export interface ScoreRow {
  readonly started: string;
  readonly bank: string;
  readonly title: string;
  readonly mode: Mode;
  readonly purpose: Purpose;
  readonly right: number;
  readonly answered: number;
  readonly total: number;
  /** Of those answered; of all in an exam. */
  readonly percent: number;
  /** Against the attempt at the same bank before, in percentage points. */
  readonly trend?: number;
}

/**
 * A row for each attempt in which something was answered, oldest first. An exam has none before it
 * is handed in, and one in any case after it.
 */
export function scoreRows(attempts: readonly AttemptRecord[]): readonly ScoreRow[] {
  const before = new Map<string, number>();
  return attempts
    .filter(each => (each.responses.length > 0 || each.handedIn) && !isOpenExam(each))
    .map(({ started, bank, title, mode, purpose, questions, responses }) => {
      const { right, answered, total } = score(questions, responses);
      const now = percent(
        { right, answered, total, points: 0 },
        purpose === 'exam' ? total : answered,
      );
      const earlier = before.get(bank);
      before.set(bank, now);
      return {
        ...{ started, bank, title, mode, purpose, right, answered, total, percent: now },
        ...(earlier !== undefined && { trend: now - earlier }),
      };
    });
}

/** "7 of 9 (78 %)"; of all in an exam. */
export function describeScore({ right, answered, total, percent, purpose }: ScoreRow): string {
  return `${right} of ${purpose === 'exam' ? total : answered} (${percent} %)`;
}

/** The rows as a table in plain text, newest first. */
export function scoreTable(attempts: readonly ScoreRow[]): readonly string[] {
  return aligned([
    ['Date', 'Bank', 'Questions', 'Right', '%', 'Trend'],
    ...attempts
      .toReversed()
      .map(row => [
        row.started.slice(0, 16).replace('T', ' '),
        row.bank,
        `${kindOf(row)}, ${row.answered} of ${row.total}`,
        `${row.right}`,
        `${row.percent}`,
        trendWords(row.trend),
      ]),
  ]);
}

function kindOf({ mode, purpose }: ScoreRow): string {
  return purpose === 'practice' ? mode : `${mode} ${purpose}`;
}

function aligned(table: readonly (readonly string[])[]): readonly string[] {
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map(cells => cells[column]?.length ?? 0)),
  );
  return table.map(cells =>
    cells
      .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function trendWords(trend: number | undefined): string {
  if (trend === undefined) return '';
  if (trend === 0) return 'same';
  return trend > 0 ? `up ${trend}` : `down ${-trend}`;
}
