import type { Token } from '../../article/tokens';
import { genderOf } from './given-names';
import { ORDINARY } from './not-people';
import { isTitle } from './titles';

/** The words that open a sentence with a capital and stand elsewhere without. */
export function ordinaryOpeners(tokens: readonly Token[]): ReadonlySet<string> {
  const openers = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.isCapitalised && opensSentence(tokens, at)) openers.add(token.lower);
  });
  const ordinary = new Set<string>();
  for (const { isCapitalised, lower } of tokens)
    if (!isCapitalised && openers.has(lower)) ordinary.add(lower);
  return ordinary;
}

/** Whether a token is the first of a sentence, or of what stands between marks. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token || token.opensParagraph) return true;
  return (
    (before.kind === 'mark' && before.text !== ',' && before.text !== '&') ||
    token.start - before.end > 1
  );
}

/** "European-backed" describes; "Jong-un" is a name. */
const COMPOUND = /-(?:\p{Ll}+ed|led|born|style|era|wide|run|only|wing|like|friendly)$/u;

/** The first word behind every ordinary one: headlines give capitals to all. */
export function behindOrdinary(
  tokens: readonly Token[],
  first: number,
  last: number,
  ordinary: ReadonlySet<string>,
): number {
  for (let at = last; at >= first; at--) if (isOrdinary(tokens, at, last, ordinary)) return at + 1;
  return first;
}

/** "But Trump", "Ahead of": a word that the sentence alone gives its capital. */
function isOrdinary(
  tokens: readonly Token[],
  at: number,
  last: number,
  ordinary: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  // "May" and "Will" are names too, where a surname follows.
  if (at < last && genderOf(token.lower) !== undefined) return false;
  if (isTitle(token.lower)) return false;
  return (
    ORDINARY.has(token.lower) ||
    COMPOUND.test(token.text) ||
    (ordinary.has(token.lower) && opensSentence(tokens, at))
  );
}
