import type { Token } from '../../article/tokens';
import { genderOf } from './given-names';
import { isTitle, ROLES } from './titles';

/** Lower-case words inside a name ("Ursula von der Leyen"). */
const PARTICLES = new Set(
  'de del della der den di da dos du van von bin bint ben ibn al el la le ter ten'.split(' '),
);
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const SUFFIXES = new Set('jr jr. sr sr. ii iii iv'.split(' '));

/** The last token of the capitalised words that begin here. */
export function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let at = first; ; ) {
    const token = tokens[at];
    if (!token || token.isPossessive) return last;
    const next = tokens[at + 1];
    if (!next || next.start - token.end > 1) return last;
    if (DAYS.has(next.lower)) return last;
    if (next.isCapitalised) last = at = at + 1;
    else if (isGoneOnFrom(tokens, first, at + 1)) last = at = at + 2;
    else if (PARTICLES.has(next.lower)) {
      const far = tokens[at + 2];
      const farther = tokens[at + 3];
      if (far?.isCapitalised) last = at = at + 2;
      else if (far && farther?.isCapitalised && PARTICLES.has(far.lower)) last = at = at + 3;
      else return last;
    } else if (next.text === ',' && SUFFIXES.has(tokens[at + 2]?.lower ?? '')) last = at = at + 2;
    else return last;
  }
}

/** "Jazz & Heritage" is one name; "Eva & Ole Lind" are two. */
function isGoneOnFrom(tokens: readonly Token[], first: number, mark: number): boolean {
  const next = tokens[mark + 1];
  if (tokens[mark]?.text !== '&' || !next?.isCapitalised) return false;
  return next.start - (tokens[mark]?.end ?? 0) <= 1 && !isGivenAlone(tokens, first, mark - 1);
}

const isGivenAlone = (tokens: readonly Token[], first: number, last: number) =>
  first === last && genderOf(tokens[first]?.lower ?? '') !== undefined;

/** What a title may begin with: "Foreign Minister". */
const QUALIFIERS = new Set(
  'foreign prime deputy home defense defence finance interior health assistant press acting attorney vice first shadow'.split(
    ' ',
  ),
);

/** Where the title begins that stands right before the name, and where the name does. */
export function titleOfRun(tokens: readonly Token[], from: number, last: number) {
  let nameFrom = from;
  let titleFrom = from;
  for (let at = from; at <= last; at++) {
    const lower = tokens[at]?.lower ?? '';
    // "Dean Baker" and "Howard Dean" have no title.
    const isLast = at === last || SUFFIXES.has(tokens[at + 1]?.lower ?? '');
    const isName = genderOf(lower) !== undefined || (isLast && at > from && nameFrom < at);
    if (isName || !(isTitle(lower) || ROLES.has(lower))) continue;
    // "Vice President", "Attorney General": the title begins with the first of them.
    if (nameFrom !== at || at === from) titleFrom = at;
    nameFrom = at + 1;
  }
  while (titleFrom > from && QUALIFIERS.has(tokens[titleFrom - 1]?.lower ?? '')) titleFrom--;
  return { titleFrom, nameFrom };
}
