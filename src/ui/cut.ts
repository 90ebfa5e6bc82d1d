import stringWidth from 'string-width';
import { graphemes } from '../bank/graphemes';

/** The text in exactly a number of columns: filled up with spaces, or cut with an ellipsis. */
export function fitted(text: string, width: number): string {
  const short = cut(text, width);
  return short + ' '.repeat(Math.max(0, width - stringWidth(short)));
}

/** The text, or as much of its beginning as a number of columns has room for, and an ellipsis. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let short = '';
  for (const segment of graphemes(text)) {
    if (stringWidth(short + segment) > width - 1) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}
