import type { Lines } from './lines';

/** One of a numbered list; undefined at q or the end of the input, which leave, or where the menu is wanted. */
export async function choose<T>(
  lines: Lines,
  items: readonly T[],
  label: (item: T) => string,
): Promise<T | undefined> {
  lines.say(...items.map((item, index) => `  ${index + 1}. ${label(item)}`));
  for (;;) {
    const line = await lines.ask('> ');
    if (line === undefined || QUIT.test(line)) {
      lines.leave();
      return undefined;
    }
    if (MENU.test(line)) return undefined;
    const item = /^\d+$/.test(line) ? items[Number(line) - 1] : undefined;
    if (item !== undefined) return item;
    lines.say(`Answer with a number from 1 to ${items.length}; menu goes to the menu, q quits.`);
  }
}

/** The words that lead away, as q and Escape do on the screen. */
export const QUIT = /^(q|quit)$/i;
export const MENU = /^menu$/i;
