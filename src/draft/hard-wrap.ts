/** A line that is not blank, without the white space around it. */
export interface Line {
  readonly words: string;
  /** Whether the line before it is blank, or there is none. */
  readonly isFirst: boolean;
}

/** Mail and plain text files are broken at about 72 columns; nobody breaks lines much outside of these. */
const WIDTHS = [50, 100] as const;

/**
 * The width in columns that an editor has broken the lines of a text to. There is none where each line
 * is a paragraph, and where no blank line parts paragraphs.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const pairs = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before && !line.isFirst ? [[before, line] as const] : [];
  });
  const hasBlankLines = lines.some((line, index) => index > 0 && line.isFirst);
  if (!hasBlankLines || pairs.length === 0) return undefined;
  const lengths = pairs.map(([{ words }]) => words.length).sort((a, b) => a - b);
  // A few lines stand out, such as an address that could not be broken.
  const width = lengths[Math.floor(0.9 * (lengths.length - 1))] ?? 0;
  const [least, most] = WIDTHS;
  if (width < least || width > most) return undefined;
  // Shorter lines are bylines, datelines and the like.
  const long = pairs.filter(([before]) => before.words.length > width / 2);
  const full = long.filter(([before, line]) => isFull(before, line, width));
  const endings = long.filter(([{ words }]) => /[.!?…]["'”’»)]*$/.test(words));
  const isWrapped = full.length >= 0.8 * long.length && endings.length < 0.5 * long.length;
  return isWrapped ? width : undefined;
}

/** Whether a line goes on with the paragraph of the line before it. */
export function goesOn(before: Line, line: Line, width: number): boolean {
  return !line.isFirst && (isFull(before, line, width) || /^\p{Ll}/u.test(line.words));
}

/** Whether a line ends because the next word had no room in it. */
function isFull({ words }: Line, next: Line, width: number): boolean {
  const [word = ''] = /^\S+/.exec(next.words) ?? [];
  return words.length + 1 + word.length > width;
}
