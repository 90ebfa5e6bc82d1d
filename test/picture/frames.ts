import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const SIZE = { cols: 80, rows: 24 };

/** A row of the screen: what stands in each of its cells. */
export type Row = readonly Cell[];

export interface Cell {
  readonly text: string;
  /** Of the 16 of a terminal; undefined where it is the default. */
  readonly color?: number;
  readonly isBold: boolean;
  readonly isDim: boolean;
  readonly isItalic: boolean;
}

/**
 * Runs the built program in a terminal.
 *
 * @param steps what to wait for, and which keys to press then
 * @returns the screen as it was when each text that was waited for was there
 */
export async function frames(
  args: readonly string[],
  steps: readonly { readonly until: string; readonly press: string }[],
): Promise<readonly (readonly Row[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'talks-quiz-'));
  const terminal = new xterm.Terminal({ ...SIZE, allowProposedApi: true });
  const program = spawn(process.execPath, [resolve('dist/cli.js'), ...args], {
    ...SIZE,
    env: {
      ...{ PATH: process.env.PATH ?? '', TERM: 'xterm-256color', LANG: 'C.UTF-8' },
      ...{ TALKS_QUIZ_DIR: folder, FORCE_COLOR: '1' },
    },
  });
  let look = () => {};
  program.onData(data => terminal.write(data, () => look()));

  const taken: (readonly Row[])[] = [];
  try {
    for (const { until, press } of steps) {
      await new Promise<void>(found => {
        look = () => {
          const isWhole = !terminal.modes.synchronizedOutputMode;
          if (isWhole && textOf(rowsOf(terminal)).includes(until)) found();
        };
        look();
      });
      taken.push(rowsOf(terminal));
      program.write(press);
    }
  } finally {
    program.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
  return taken;
}

function rowsOf(terminal: InstanceType<typeof xterm.Terminal>): readonly Row[] {
  const { active } = terminal.buffer;
  return Array.from({ length: SIZE.rows }, (_, y) => {
    const line = active.getLine(active.baseY + y);
    return Array.from({ length: SIZE.cols }, (_, x): Cell => {
      const cell = line?.getCell(x);
      return {
        text: cell?.getChars() || ' ',
        ...(cell?.isFgPalette() && { color: cell.getFgColor() }),
        isBold: Boolean(cell?.isBold()),
        isDim: Boolean(cell?.isDim()),
        isItalic: Boolean(cell?.isItalic()),
      };
    });
  });
}

function textOf(rows: readonly Row[]): string {
  return rows.map(row => row.map(cell => cell.text).join('')).join('\n');
}
