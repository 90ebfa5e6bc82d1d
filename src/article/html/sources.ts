import type { Block } from './page';

/** Texts of blocks, a line each, where what is quoted ends with who said it, as the page says below it. */
export function withSources(blocks: readonly Block[]): readonly string[] {
  const quoted: string[] = [];
  return blocks.flatMap(({ tag, text, isQuoted }, index) => {
    if (tag === 'cite') return inMarks(quoted.splice(0), text.replace(/^[—–-]+\s*/, ''));
    if (!isQuoted) return [text];
    quoted.push(text);
    const next = blocks[index + 1];
    return next?.tag === 'cite' || next?.isQuoted ? [] : quoted.splice(0);
  });
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
