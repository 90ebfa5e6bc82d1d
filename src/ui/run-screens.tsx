import { render } from 'ink';
import type { AnyPlayer } from '../quiz/player';
import type { Desk } from '../store/desk';
import { App, type Leaving } from './app';
import { keyStream } from './keys';

/**
 * Draws the program in the terminal until the learner leaves it.
 *
 * @param player the attempt to play; the menu where there is none
 */
export async function runScreens(desk: Desk, player?: AnyPlayer): Promise<Leaving> {
  let leaving: Leaving = { isInterrupted: false };
  const stdin = keyStream(process.stdin);
  const app = (
    <App
      desk={desk}
      view={player ? { at: 'playing', player } : { at: 'menu' }}
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
