/** Fewer capitals are those of the people whom a sentence names. */
const FEWEST = 3;

/** Whether words are written like a headline or the name of a book: most of the long ones have capitals. */
export function isHeadline(words: string): boolean {
  // A sentence gives its first word a capital.
  const long = words.match(/(?<!^|[.?!]['"’”]?\s+)(?<=\s)\S{4,}/g) ?? [];
  const capitalised = long.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return capitalised >= FEWEST && capitalised > 0.6 * long.length;
}
