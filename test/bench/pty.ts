import { readFileSync } from 'node:fs';
import { spawn } from '@lydell/node-pty';

/** A program that runs in a pseudo-terminal of 80×24. */
export interface Pty {
  /** The memory that it has, in MB. */
  readonly resident: () => number;
  /** All that it has written. */
  readonly output: () => string;
  readonly write: (keys: string) => void;
  /** The time, by `performance.now()`, at which it has written the text. */
  readonly until: (text: string) => Promise<number>;
  /** The time at which it next writes anything. */
  readonly next: () => Promise<number>;
  /** Waits until it has written nothing for a while. */
  readonly quiet: (ms: number) => Promise<void>;
  /** Ends it, and waits until it is gone. */
  readonly close: () => Promise<void>;
}

const PATIENCE = 20_000;

/** Runs a file with Node, with nothing of this process's environment but the path. */
export function openPty(args: readonly string[], env: Readonly<Record<string, string>> = {}): Pty {
  const child = spawn(process.execPath, [...args], {
    name: 'xterm-256color',
    cols: 80,
    rows: 24,
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', TZ: 'UTC', ...env },
  });
  let output = '';
  let latest = performance.now();
  const listeners = new Set<() => void>();
  child.onData(data => {
    output += data;
    latest = performance.now();
    for (const listener of listeners) listener();
  });
  const ended = new Promise<void>(resolve => child.onExit(() => resolve()));

  const wait = (isDone: () => boolean, what: string) =>
    new Promise<number>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        listeners.delete(listener);
      };
      const listener = () => {
        if (!isDone()) return;
        stop();
        resolve(latest);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`Waited in vain for ${what}, in:\n${output}`));
      }, PATIENCE);
      listeners.add(listener);
    });

  return {
    resident: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    output: () => output,
    write: keys => child.write(keys),
    until: async text =>
      output.includes(text) ? latest : wait(() => output.includes(text), JSON.stringify(text)),
    next: () => wait(() => true, 'output'),
    quiet: async ms => {
      const rest = () => latest + ms - performance.now();
      while (rest() > 0) await new Promise(resolve => setTimeout(resolve, rest()));
    },
    close: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
