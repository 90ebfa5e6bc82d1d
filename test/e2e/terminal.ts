import { resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { afterEach } from 'vitest';
import { temporaryFolder } from './folders';

export const PROGRAM = resolve('dist/cli.js');

const KEYS = {
  enter: '\r',
  esc: '\x1b',
  space: ' ',
  tab: '\t',
  backspace: '\x7f',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  pageDown: '\x1b[6~',
  ctrlC: '\x03',
  ctrlO: '\x0f',
  ctrlS: '\x13',
  ctrlT: '\x14',
} as const;

export interface Settings {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly dataDir?: string;
  readonly program?: string;
  readonly cwd?: string;
}

/** What a person would have in their environment, and nothing that changes how programs draw. */
export function environment(dataDir: string, more: Settings['env'] = {}): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  const base = { PATH, HOME, TZ: 'Europe/Berlin', LANG: 'C.UTF-8', TERM: 'xterm-256color' };
  return { ...base, TALKS_QUIZ_DIR: dataDir, ...more };
}

const running: { readonly end: () => void }[] = [];

afterEach(() => {
  for (const { end } of running.splice(0)) end();
});

/** A safety net only: whatever is waited for comes in milliseconds, or never. */
const DEADLINE = 60_000;

/** Starts the built program in a real terminal. */
export function start(args: readonly string[], settings: Settings = {}) {
  const { columns = 80, rows = 24, env, cwd, program = PROGRAM } = settings;
  const { dataDir = temporaryFolder() } = settings;
  const pty = spawn(process.execPath, [program, ...args], {
    cols: columns,
    rows,
    env: environment(dataDir, env),
    ...(cwd && { cwd }),
  });
  const terminal = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 10_000,
    allowProposedApi: true,
  });
  const waiting = new Set<() => void>();
  let raw = '';

  const lines = (from: number): readonly string[] => {
    const { active } = terminal.buffer;
    const all = Array.from({ length: active.length - from }, (_, index) =>
      (active.getLine(from + index)?.translateToString(true) ?? '').trimEnd(),
    );
    return all.slice(0, all.findLastIndex(Boolean) + 1);
  };
  const screen = () => lines(terminal.buffer.active.baseY).join('\n');
  const scrollback = () => lines(0).join('\n');
  /** Half a frame is nothing that anyone sees. */
  const settled = () => {
    if (terminal.modes.synchronizedOutputMode) return;
    for (const look of waiting) look();
  };

  pty.onData(data => {
    raw += data;
    terminal.write(data, settled);
  });
  const exited = new Promise<{ exitCode: number; signal: number }>(done => {
    pty.onExit(({ exitCode, signal = 0 }) =>
      terminal.write('', () => {
        settled();
        done({ exitCode, signal });
      }),
    );
  });
  const kill = (signal: string) => pty.kill(signal);
  running.push({ end: () => kill('SIGKILL') });

  /** Resolves as soon as the screen has a text, or is as asked. */
  const until = (wanted: string | ((screen: string) => boolean)) =>
    new Promise<string>((found, lost) => {
      const isThere = typeof wanted === 'string' ? (now: string) => now.includes(wanted) : wanted;
      const give = (why: string) => {
        waiting.delete(look);
        lost(new Error(`${why} ${wanted}\n--- the screen:\n${screen()}\n---`));
      };
      const net = setTimeout(() => give('Waited in vain for'), DEADLINE);
      const look = () => {
        if (!isThere(screen())) return;
        waiting.delete(look);
        clearTimeout(net);
        found(screen());
      };
      waiting.add(look);
      settled();
      void exited.then(() => {
        clearTimeout(net);
        if (waiting.has(look)) give('The program ended before');
      });
    });

  return {
    dataDir,
    screen,
    scrollback,
    until,
    exited,
    kill,
    pid: pty.pid,
    /** Everything the program wrote, byte for byte. */
    raw: () => raw,
    /** How many lines have left the screen at its top. */
    scrolled: () => terminal.buffer.active.baseY,
    /** Whether a line was too long for the terminal. */
    hasWrapped: () =>
      Array.from({ length: terminal.buffer.active.length }, (_, index) =>
        terminal.buffer.active.getLine(index),
      ).some(line => line?.isWrapped),
    /** Presses keys one after the other: by name, or the character itself. */
    press: (...keys: readonly string[]) => {
      for (const key of keys) pty.write(key in KEYS ? KEYS[key as keyof typeof KEYS] : key);
    },
    /** Sends it all at once, as a paste or a slow line does. */
    paste: (text: string) => pty.write(text),
    resize: (width: number, height: number) => {
      terminal.resize(width, height);
      pty.resize(width, height);
    },
  };
}

export type Program = ReturnType<typeof start>;
