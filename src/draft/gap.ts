import type { Span } from './span';

/** What stands for the words that are asked for. */
export const GAP = '____';

/** A text with one stretch left out. */
export function withGap(text: string, { start, end }: Span): string {
  return text.slice(0, start) + GAP + text.slice(end);
}

/** The words in quotation marks; marks inside become single ones. */
export function quoted(text: string): string {
  const inner = text
    .replace(/(^|[\s([{—–-])(?:"|``|'')(?=\S)/g, '$1‘')
    .replace(/"|``|''/g, '’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  return `“${inner}”`;
}
