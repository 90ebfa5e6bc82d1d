import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'ink-testing-library';
import { act } from 'react';
import { expect } from 'vitest';
import { openDesk } from '../../src/store/desk';
import type { Choice } from '../../src/store/players';
import type { Learner } from '../../src/study/learner';
import { App, type Leaving } from '../../src/ui/app';
import { NEXT_STUDENT, type View } from '../../src/ui/view';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const KEYS = {
  enter: '\r',
  esc: '\x1b',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  space: ' ',
  tab: '\t',
  backspace: '\x7f',
  ctrlC: '\x03',
  ctrlN: '\x0e',
  ctrlO: '\x0f',
  ctrlP: '\x10',
  ctrlS: '\x13',
  ctrlT: '\x14',
} as const;

export interface Opened {
  /** What is on the screen, without the spaces that lines end in. */
  readonly frame: () => string;
  /** Presses keys one after the other: named ones, or characters. */
  readonly press: (...keys: (keyof typeof KEYS | (string & {}))[]) => Promise<void>;
  /** Waits for what has to be loaded first, until the screen has a text. */
  readonly until: (text: string) => Promise<void>;
  readonly left: () => Leaving | undefined;
  readonly folder: string;
  readonly close: () => void;
}

interface Circumstances {
  readonly folder?: string;
  readonly learner?: Learner;
  /** Whether it begins with the question who is learning. */
  readonly asks?: true;
}

/**
 * The program on a bank, with a data folder of its own: at the menu, at an attempt, or at the list
 * of learners.
 */
export async function openApp(
  bank: string,
  choice?: Choice,
  { folder = mkdtempSync(join(tmpdir(), 'talks-quiz-')), asks, ...place }: Circumstances = {},
): Promise<Opened> {
  const file = join(folder, 'small.quiz.md');
  writeFileSync(file, bank);
  const desk = await openDesk({ folder, ...place }, file);
  let leaving: Leaving | undefined;
  const begun = (): View =>
    choice ? { at: 'playing', player: desk.begin(choice) } : { at: 'menu' };
  const view = asks ? NEXT_STUDENT : begun();
  const onLeave = (how: Leaving) => {
    leaving = how;
  };
  const app = await act(async () => render(<App desk={desk} view={view} onLeave={onLeave} />));
  const frame = () =>
    (app.lastFrame() ?? '')
      .split('\n')
      .map(line => line.trimEnd())
      .join('\n');
  const turn = () => act(() => new Promise<void>(done => setImmediate(done)));
  const wait = () => act(() => new Promise<void>(done => setTimeout(done, 5)));
  return {
    frame,
    press: async (...keys) => {
      for (const key of keys) {
        await act(async () => app.stdin.write(key in KEYS ? KEYS[key as keyof typeof KEYS] : key));
        // A lone Escape is told from a sequence only in the next immediate.
        await turn();
      }
    },
    until: async text => {
      for (let turns = 0; turns < 4_000 && !frame().includes(text); turns += 1) await wait();
      expect(frame()).toContain(text);
    },
    left: () => leaving,
    folder,
    close: () => act(() => app.unmount()),
  };
}
