import { goesOn, type Line, wrapWidth } from './hard-wrap';

/** An article as plain text: what every question is drawn from, and every excerpt is checked against. */
export interface Article {
  readonly text: string;
  /** In order; the first is the title. They cover everything but white space. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  /** Counted from 1, which is the title: what `paragraph` is in a bank. */
  readonly number: number;
  /** Offsets into the article's text in UTF-16 units; the end is not part of it. */
  readonly start: number;
  readonly end: number;
}

/**
 * Parts plain text into paragraphs: each line that is not blank is one. Where the text was broken into
 * lines of a width, with blank lines between paragraphs, those lines are one paragraph, and line ends
 * stand in it.
 */
export function articleOf(text: string): Article {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const spans: { start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = spans.at(-1);
    if (before && open && width !== undefined && goesOn(before, line, width)) open.end = line.end;
    else spans.push({ start: line.start, end: line.end });
  }
  return { text, paragraphs: spans.map((span, index) => ({ number: index + 1, ...span })) };
}

/** An article of paragraphs that were found in something else, a line each. */
export function articleOfParagraphs(paragraphs: readonly string[]): Article {
  let end = -1;
  const placed = paragraphs.map((paragraph, index) => {
    const start = end + 1;
    end = start + paragraph.length;
    return { number: index + 1, start, end };
  });
  return { text: paragraphs.join('\n'), paragraphs: placed };
}

interface PlacedLine extends Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  let isFirst = true;
  for (const { 1: line = '', index } of text.matchAll(/(.*)(?:\r\n|[\n\r\u2028\u2029]|$)/g)) {
    const words = line.trim();
    if (words !== '') {
      const start = index + line.indexOf(words);
      lines.push({ words, start, end: start + words.length, isFirst });
    }
    isFirst = words === '';
  }
  return lines;
}
