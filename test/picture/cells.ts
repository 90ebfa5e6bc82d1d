import type { IBufferCell, Terminal } from '@xterm/headless';

/** How a piece of text looks. */
export interface Style {
  /** A number of the terminal's palette, from 0 to 15; its usual colour where it is missing. */
  readonly color?: number;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly inverse: boolean;
}

/** Cells side by side that look alike. */
export interface Run extends Style {
  readonly row: number;
  readonly column: number;
  /** In cells. */
  readonly width: number;
  readonly text: string;
}

/** What the terminal shows, row by row, without blank cells. */
export function runsOf(terminal: Terminal): readonly Run[] {
  const { active } = terminal.buffer;
  return Array.from({ length: terminal.rows }, (_, row) => {
    const line = active.getLine(active.baseY + row);
    const cells = Array.from({ length: terminal.cols }, (_, column) => line?.getCell(column));
    return cells.flatMap((cell, column) => (cell ? cellRun(cell, row, column) : []));
  }).flatMap(cells => cells.reduce(join, []).map(trimmed));
}

/** A cell alone; none for the second half of a wide character. */
function cellRun(cell: IBufferCell, row: number, column: number): Run[] {
  const width = cell.getWidth();
  if (width === 0) return [];
  return [
    {
      row,
      column,
      width,
      text: cell.getChars() || ' ',
      ...(cell.isFgPalette() && { color: cell.getFgColor() }),
      bold: cell.isBold() !== 0,
      dim: cell.isDim() !== 0,
      italic: cell.isItalic() !== 0,
      inverse: cell.isInverse() !== 0,
    },
  ];
}

/** Adds a cell to the run before it, where they look alike and no gap of blanks is between. */
function join(runs: readonly Run[], cell: Run): readonly Run[] {
  const last = runs.at(-1);
  const isBlank = cell.text === ' ' && !cell.inverse;
  if (!last || !isAlike(last, cell) || (last.text.endsWith(' ') && isBlank && !last.inverse)) {
    return isBlank ? runs : [...runs, cell];
  }
  const longer = { ...last, text: last.text + cell.text, width: last.width + cell.width };
  return [...runs.slice(0, -1), longer];
}

function isAlike(a: Run, b: Run): boolean {
  return (
    a.column + a.width === b.column &&
    a.color === b.color &&
    a.bold === b.bold &&
    a.dim === b.dim &&
    a.italic === b.italic &&
    a.inverse === b.inverse
  );
}

function trimmed(run: Run): Run {
  if (run.inverse) return run;
  const text = run.text.trimEnd();
  return { ...run, text, width: run.width - (run.text.length - text.length) };
}
