/** From this many milliseconds on, a person wonders whether anything happens. */
const PATIENCE = 500;
const WIDTH = 20;

let isShown = false;

/** Whether long work is told of: not where nobody sees it, or a changing line is in the way. */
export function showProgress(isWanted: boolean): void {
  isShown = isWanted;
}

/**
 * Items, one after the other; where getting through them takes long, a bar in the terminal says how
 * far that is, and is gone at the end. A screen that is drawn in raw mode stays as it is.
 *
 * @param what what is done with them, such as "Reading attempts"
 */
export function* tracked<T>(items: readonly T[], what: string): Generator<T, void> {
  const start = performance.now();
  let drawn = '';
  try {
    for (const [done, item] of items.entries()) {
      if (isShown && !process.stdin.isRaw && performance.now() - start > PATIENCE) {
        const full = Math.floor((done / items.length) * WIDTH);
        const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
        const line = `${what} ${bar} ${Math.floor((100 * done) / items.length)} %`;
        if (line !== drawn) process.stderr.write(`\r${line}`);
        drawn = line;
      }
      yield item;
    }
  } finally {
    if (drawn) process.stderr.write(`\r${' '.repeat(drawn.length)}\r`);
  }
}
