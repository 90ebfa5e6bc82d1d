import { closest, distance } from 'fastest-levenshtein';

/** The known word that another is most likely meant to be, if it is near enough to any. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const folded = known.map(each => each.toLowerCase());
  const found = closest(word.toLowerCase(), folded);
  const isNear = distance(word.toLowerCase(), found) <= Math.max(1, 0.4 * word.length);
  return isNear ? known[folded.indexOf(found)] : undefined;
}
