import { createInterface, type Interface } from 'node:readline';
import { visible } from '../bank/visible';
import { CLEAR } from '../clear';
import { print } from '../wrapped';

/** Lines in, lines out: all that the quiz needs without a terminal's screen. */
export interface Lines {
  readonly say: (...lines: readonly string[]) => void;
  /** Clears what was said before, where it is a terminal that can do so. */
  readonly clear: () => void;
  /**
   * The next line of input, trimmed; undefined at its end, or when it was interrupted.
   *
   * @param cut where this comes first, an empty line is returned, and the line that comes later is
   * the answer to the next prompt
   */
  readonly ask: (prompt: string, cut?: Promise<void>) => Promise<string | undefined>;
  readonly isInterrupted: () => boolean;
  readonly close: () => void;
}

export function openLines(input: NodeJS.ReadableStream, output: NodeJS.WriteStream): Lines {
  // Without `output`, readline neither echoes nor moves the cursor: what is written only grows.
  const reader: Interface = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  let waiting: Promise<IteratorResult<string>> | undefined;
  let isInterrupted = false;
  const interrupted = () => {
    isInterrupted = true;
    reader.close();
  };
  process.once('SIGINT', interrupted);
  return {
    say: (...said) => print(output, said),
    clear: () => {
      if (output.isTTY && process.env.TERM !== 'dumb') output.write(CLEAR);
    },
    ask: async (prompt, cut) => {
      output.write(prompt);
      waiting ??= lines.next();
      const line = await (cut ? Promise.race([waiting, cut]) : waiting);
      if (!line) {
        output.write('\n');
        return '';
      }
      waiting = undefined;
      if (line.done) output.write('\n');
      return line.done ? undefined : visible(line.value).trim();
    },
    isInterrupted: () => isInterrupted,
    close: () => {
      process.off('SIGINT', interrupted);
      reader.close();
    },
  };
}
