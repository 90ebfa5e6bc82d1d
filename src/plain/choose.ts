import type { Lines } from './lines';

/** One of a numbered list; undefined at q or the end of the input. */
export async function choose<T>(
  lines: Lines,
  items: readonly T[],
  label: (item: T) => string,
): Promise<T | undefined> {
  lines.say(...items.map((item, index) => `  ${index + 1}. ${label(item)}`));
  for (;;) {
    const line = await lines.ask('> ');
    if (line === undefined || /^(q|quit)$/i.test(line)) return undefined;
    const item = /^\d+$/.test(line) ? items[Number(line) - 1] : undefined;
    if (item !== undefined) return item;
    lines.say(`Answer with a number from 1 to ${items.length}, or q to quit.`);
  }
}
