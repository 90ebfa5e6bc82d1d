import { render } from 'ink';
import type { Desk } from '../store/desk';
import { App, type Leaving } from './app';
import { keyStream } from './keys';
import type { View } from './view';

/** Draws the program in the terminal, from a view on, until the learner leaves it. */
export async function runScreens(desk: Desk, view: View): Promise<Leaving> {
  let leaving: Leaving = { isInterrupted: false };
  const stdin = keyStream(process.stdin);
  const app = (
    <App
      desk={desk}
      view={view}
      onLeave={how => {
        leaving = how;
      }}
    />
  );
  try {
    await render(app, {
      stdin,
      stdout: keepingScrollback(process.stdout),
      exitOnCtrlC: false,
    }).waitUntilExit();
  } finally {
    stdin.destroy();
  }
  return leaving;
}

/**
 * The terminal, without the one sequence that erases its scrollback: Ink writes it where a frame is as
 * high as the terminal, which it is for a moment when the terminal is made lower.
 */
function keepingScrollback(terminal: NodeJS.WriteStream): NodeJS.WriteStream {
  // Ink waits for the callback before it takes itself for gone.
  const write = (text: string, written?: (error?: Error | null) => void) =>
    terminal.write(text.replaceAll('\x1b[3J', ''), written);
  return new Proxy(terminal, {
    get(target, key) {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
