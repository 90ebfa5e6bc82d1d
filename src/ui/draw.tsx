import { render } from 'ink';
import type { ReactElement } from 'react';
import { keyStream } from './keys';

/** Draws an app in the terminal until it exits. */
export async function draw(app: ReactElement): Promise<void> {
  const stdin = keyStream(process.stdin);
  try {
    await render(app, {
      stdin,
      stdout: keepingScrollback(process.stdout),
      exitOnCtrlC: false,
    }).waitUntilExit();
  } finally {
    stdin.destroy();
  }
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
