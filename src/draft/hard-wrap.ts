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
  const [least, most] = WIDTHS;
  // A few lines stand out, such as an address that could not be broken.
  const wide = lines.filter(({ words }) => words.length > most);
  const hasBlankLines = lines.some((line, index) => index > 0 && line.isFirst);
  const pairs = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before && !line.isFirst ? [[before, line] as const] : [];
  });
  if (!hasBlankLines || pairs.length === 0 || wide.length > 0.05 * lines.length) return undefined;
  const lengths = pairs.map(([{ words }]) => words.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(0.9 * (lengths.length - 1))] ?? 0;
  if (width < least || width > most) return undefined;
  const long = pairs.filter(([before]) => isLong(before, width));
  const full = long.filter(([before, line]) => isFull(before, line, width));
  const endings = long.filter(([{ words }]) => /[.!?…]["'”’»)]*$/.test(words));
  const isWrapped = full.length >= 0.7 * long.length && endings.length < 0.5 * long.length;
  return isWrapped ? width : undefined;
}

/** Whether a line goes on with the paragraph of the line before it. */
export function goesOn(before: Line, line: Line, width: number): boolean {
  return !line.isFirst && (isLong(before, width) || /^\p{Ll}/u.test(line.words));
}

/** Shorter lines are bylines, datelines and the like. */
function isLong({ words }: Line, width: number): boolean {
  return words.length > 0.6 * width;
}

/** Whether a line ends because the next word had no room in it. */
function isFull({ words }: Line, next: Line, width: number): boolean {
  const [word = ''] = /^\S+/.exec(next.words) ?? [];
  return words.length + 1 + word.length > width;
}
