import { render } from 'ink';
import type { Desk, Start } from '../store/desk';
import { App, type Leaving } from './app';
import { keyStream } from './keys';

/** Draws the program in the terminal until the learner leaves it. */
export async function runScreens(desk: Desk, start: Start): Promise<Leaving> {
  let leaving: Leaving = { isInterrupted: false };
  const stdin = keyStream(process.stdin);
  const app = (
    <App
      desk={desk}
      view={start}
      onLeave={how => {
        leaving = how;
      }}
    />
  );
  try {
    await render(app, { stdin, exitOnCtrlC: false }).waitUntilExit();
  } finally {
    stdin.destroy();
  }
  return leaving;
}
