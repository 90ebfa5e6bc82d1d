import { examSummary } from '../quiz/exam-summary';
import type { AnyPlayer } from '../quiz/player';
import { summary } from '../quiz/summary';
import type { Desk, Start } from '../store/desk';
import { print } from '../wrapped';

/** Runs the program from its first screen, or line, on. */
export type Run = (desk: Desk, start: Start) => Promise<void>;

/** Loads the lines that take the place of screens. */
export async function lines(): Promise<Run> {
  const { runLines } = await import('../plain/run-lines');
  return async (desk, start) => {
    const { isInterrupted } = await runLines(desk, start);
    if (isInterrupted) process.exitCode = 130;
  };
}

/** Loads the screens. They begin with a view; what was played last is summed up below them. */
export async function screens(): Promise<Run> {
  const { runScreens } = await import('../ui/run-screens');
  return async (desk, start) => {
    if (start.at === 'playing') print(process.stdout, start.said ?? []);
    const { isInterrupted, last } = await runScreens(desk, start);
    print(process.stdout, last ? summaryOf(last) : []);
    if (isInterrupted) process.exitCode = 130;
  };
}

/** What there is to say of an attempt that was left: nothing where nothing was answered. */
function summaryOf(player: AnyPlayer): readonly string[] {
  if (player.kind === 'practice') {
    const attempt = player.state();
    if (attempt.responses.length === 0) return [];
    const { keeping, after } = player.manner;
    const more = after?.() ?? [];
    return [...summary(attempt, keeping?.()), ...(more.length > 0 ? ['', ...more] : [])];
  }
  const exam = player.state();
  return exam.responses.length > 0 || exam.phase === 'over'
    ? examSummary(exam, player.manner.keeping?.())
    : [];
}
