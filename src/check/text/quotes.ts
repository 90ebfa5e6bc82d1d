import { typewritten } from './typography';

/** Stretches in quotation marks, which are somebody else's words. */

// A single mark opens only where no letter is before it, and closes only where none is behind it.
// The lengths are bounded so that marks which are never closed cost little.
const QUOTED =
  /"([^"\n]{0,999})"|“([^”\n]{0,999})”|„([^“”\n]{0,999})[“”]|«([^»\n]{0,999})»|(?<![\p{L}\p{N}])['‘](?!\d0s\b)([^'’\n]{1,199}(?:['’](?=\p{L})[^'’\n]{0,199}){0,9})['’](?!\p{L})/gu;

/** What stands inside quotation marks. */
export function quotations(text: string): readonly string[] {
  return quotationsIn(text).map(({ words }) => words);
}

/** The same, each with what is before its marks. */
export function quotationsIn(text: string): readonly { words: string; before: string }[] {
  return [...text.matchAll(QUOTED)].map(match => {
    const [, ...inner] = match;
    return { words: inner.find(each => each) ?? '', before: text.slice(0, match.index) };
  });
}

/** The text with blanks where it quotes, so that positions hold. */
export function unquoted(text: string): string {
  return text.replace(QUOTED, quoted => ' '.repeat(quoted.length));
}

/** Whether a text, as typewritten, has the words of a quotation, whatever ends that. */
export function quotes(text: string, quotation: string): boolean {
  const words = typewritten(quotation).replace(/[.,;:!?]+$/, '');
  return text.toLowerCase().includes(words.toLowerCase());
}

/**
 * Whether a text has the words of a quotation, of which some may be left out or put in: "We …
 * [will] pay". Capitals, marks and signs do not count.
 *
 * @param text as `bareWords`
 */
export function hasWords(text: string, quotation: string): boolean {
  const pieces = typewritten(quotation).split(/\.{3,}|_{2,}|\[[^\]]*\]/);
  return pieces.map(bareWords).every(piece => text.includes(piece));
}

/** The words of a text in small letters, each with a space on either side. */
export function bareWords(text: string): string {
  const words = typewritten(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? ` ${words.join(' ')} ` : '';
}

/** The text in quotation marks, if it has none of its own. */
export function inMarks(text: string): string {
  return isQuotation(text) ? text : `"${text}"`;
}

/** Whether the whole of a text is a quotation. */
export function isQuotation(text: string): boolean {
  return text.trim() !== '' && /^[\s.,;:!?…]*$/.test(unquoted(text));
}
