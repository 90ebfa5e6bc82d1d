import { createInterface, type Interface } from 'node:readline';
import { visible } from '../bank/visible';

/** Lines in, lines out: all that the quiz needs without a terminal's screen. */
export interface Lines {
  readonly say: (...lines: readonly string[]) => void;
  /** The next line of input, trimmed; undefined at its end, or when it was interrupted. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  readonly isInterrupted: () => boolean;
  readonly close: () => void;
}

export function openLines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Lines {
  // Without `output`, readline neither echoes nor moves the cursor: what is written only grows.
  const reader: Interface = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  let isInterrupted = false;
  const interrupted = () => {
    isInterrupted = true;
    reader.close();
  };
  process.once('SIGINT', interrupted);
  return {
    say: (...said) => {
      for (const line of said) output.write(`${line}\n`);
    },
    ask: async prompt => {
      output.write(prompt);
      const { value, done } = await lines.next();
      if (done) output.write('\n');
      return done ? undefined : visible(String(value)).trim();
    },
    isInterrupted: () => isInterrupted,
    close: () => {
      process.off('SIGINT', interrupted);
      reader.close();
    },
  };
}
