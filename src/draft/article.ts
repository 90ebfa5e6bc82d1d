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

/** Parts plain text into paragraphs: each line that is not blank is one. */
export function articleOf(text: string): Article {
  const paragraphs: Paragraph[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const inner = line.trim();
    if (inner === '') continue;
    const start = index + line.indexOf(inner);
    paragraphs.push({ number: paragraphs.length + 1, start, end: start + inner.length });
  }
  return { text, paragraphs };
}
