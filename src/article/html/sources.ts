import type { Block } from './page';

/** Texts of blocks, a line each, where what is quoted ends with who said it, as the page says below it. */
export function withSources(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = [];
  let quoted: string[] = [];
  for (const { tag, text, isQuoted } of blocks) {
    if (tag === 'cite') {
      texts.push(...inMarks(quoted, text.replace(/^[—–-]+\s*/, '')));
      quoted = [];
      continue;
    }
    if (!isQuoted) texts.push(...quoted.splice(0));
    (isQuoted ? quoted : texts).push(text);
  }
  return [...texts, ...quoted];
}

/** In quotation marks, where there are none: each paragraph opens with one. */
function inMarks(paragraphs: readonly string[], source: string): readonly string[] {
  const isMarked = paragraphs.some(paragraph => MARKS.test(paragraph));
  return paragraphs.map((paragraph, index) => {
    const opened = isMarked ? paragraph : `“${paragraph}`;
    if (index < paragraphs.length - 1) return opened;
    return `${opened}${isMarked ? '' : '”'} — ${source}`;
  });
}

const MARKS = /["“”«»„]/;
