import type { Span } from './span';

/** What stands for the words that are asked for. */
export const GAP = '____';

/** A text with one stretch left out. */
export function withGap(text: string, { start, end }: Span): string {
  return text.slice(0, start) + GAP + text.slice(end);
}

/**
 * The words around a stretch of a sentence, at most so many, cut at a comma where one is near:
 * evidence is short (30 words), and a stem is read at one glance.
 *
 * @returns offsets into the sentence
 */
export function around(sentence: string, { start, end }: Span, most: number): Span {
  const words = [...sentence.matchAll(/\S+/g)];
  if (words.length <= most) return { start: 0, end: sentence.length };
  const first = words.findIndex(({ 0: word, index }) => index + word.length > start);
  const last = words.findLastIndex(({ index }) => index < end);
  const before = Math.floor((most - (last - first + 1)) / 2);
  const from = Math.max(0, Math.min(first - before, words.length - most));
  const to = Math.min(words.length, from + most) - 1;
  const [opening, closing] = [words[from], words[to]];
  if (!opening || !closing) return { start, end };
  return { start: opening.index, end: closing.index + closing[0].length };
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
