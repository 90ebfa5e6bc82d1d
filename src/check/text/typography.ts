/**
 * A text as it would be typed: straight quotation marks, hyphens for dashes, single spaces. Two
 * texts that differ in no more than that are the same word for word.
 */
export function typewritten(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text holds an excerpt that begins and ends between words; both as typewritten. */
export function holds(text: string, excerpt: string): boolean {
  if (excerpt === '') return false;
  for (let at = text.indexOf(excerpt); at !== -1; at = text.indexOf(excerpt, at + 1)) {
    const end = at + excerpt.length;
    const isCut = isWithinWord(text, at) || isWithinWord(text, end);
    if (!isCut) return true;
  }
  return false;
}

function isWithinWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}
