import type { Token } from '../tokens';
import { genderOf } from './given-names';
import { ENDS_ORGANISATION, ORDINARY, ORGANISATION, PEOPLES, PLACES, SURNAMES } from './not-people';
import { isTitle, ROLES } from './titles';

/** A name in an article, as tokens: what it looks like before it is known whose it is. */
export interface Name {
  /** Positions in the tokens: of the title or first word, of the first word behind the title, of the last. */
  readonly first: number;
  readonly firstOfName: number;
  readonly last: number;
  /** The words behind the title. */
  readonly words: readonly string[];
  readonly looks: 'person' | 'other' | 'unknown';
  /** Where a capital alone makes no name. */
  readonly opensSentence: boolean;
}

/** Lower-case words inside a name ("Ursula von der Leyen"). */
const PARTICLES = new Set(
  'de del della der den di da dos du van von bin bint ben ibn al el la le ter ten'.split(' '),
);
/** What a title may begin with: "Foreign Minister". */
const QUALIFIERS = new Set(
  'foreign prime deputy home defense defence finance interior health assistant press acting attorney vice first shadow'.split(
    ' ',
  ),
);

/** "European-backed" describes; "Jong-un" is a name. */
const COMPOUND = /-(?:\p{Ll}+ed|led|born|style|era|wide|run|only|wing|like|friendly)$/u;

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const SUFFIXES = new Set('jr jr. sr sr. ii iii iv'.split(' '));

/** Finds the names among tokens, in order. */
export function namesIn(tokens: readonly Token[]): Name[] {
  const ordinary = ordinaryOpeners(tokens);
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.isCapitalised) continue;
    const last = endOfRun(tokens, at);
    const name = nameOfRun(tokens, at, last, ordinary);
    if (name) names.push(name);
    at = last;
  }
  return names;
}

/** The words that open a sentence with a capital and stand elsewhere without. */
function ordinaryOpeners(tokens: readonly Token[]): ReadonlySet<string> {
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
  if (!before || !token) return true;
  return (
    (before.kind === 'mark' && before.text !== ',' && before.text !== '&') ||
    token.start - before.end > 1
  );
}

/** The last token of the capitalised words that begin here. */
function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let at = first; ; ) {
    const token = tokens[at];
    if (!token || token.isPossessive) return last;
    const next = tokens[at + 1];
    if (!next || next.start - token.end > 1) return last;
    if (DAYS.has(next.lower)) return last;
    if (next.isCapitalised) last = at = at + 1;
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

/** The name in a run of capitalised words: in "Republican Sen. Bob Corker", behind its title. */
function nameOfRun(
  tokens: readonly Token[],
  first: number,
  last: number,
  ordinary: ReadonlySet<string>,
): Name | undefined {
  let from = first;
  while (from <= last && isOrdinary(tokens, from, last, ordinary)) from++;
  const { titleFrom, nameFrom } = titleOfRun(tokens, from, last);
  if (nameFrom > last) return undefined;
  const isTitled = nameFrom > titleFrom && isTitle(tokens[nameFrom - 1]?.lower ?? '');
  const start = nameFrom > from ? nameFrom : withoutOthers(tokens, nameFrom, last);
  const words = tokens.slice(start, last + 1).flatMap(t => (t.kind === 'word' ? [t.text] : []));
  const looks = isTitled && !isAnOrganisation(words) ? 'person' : looksOf(tokens, start, words);
  const whole = isTitled ? titleFrom : start;
  return {
    first: whole,
    firstOfName: start,
    last,
    words,
    looks,
    opensSentence: opensSentence(tokens, whole),
  };
}

/** Where the title begins that stands right before the name, and where the name does. */
function titleOfRun(tokens: readonly Token[], from: number, last: number) {
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

/** Leaves out "Russian", "Democrat", places and organisations before somebody's name. */
function withoutOthers(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    const before = tokens[at - 1]?.lower ?? '';
    if (ENDS_ORGANISATION.has(before) && at - first > 1) return at;
    const isOther = PEOPLES.has(before) || PLACES.has(before) || ORGANISATION.has(before);
    if ((isOther || isAcronym(tokens[at - 1])) && genderOf(tokens[at]?.lower ?? '') !== undefined)
      return at;
  }
  return PEOPLES.has(tokens[first]?.lower ?? '') && first < last ? first + 1 : first;
}

const isAcronym = (token: Token | undefined) =>
  token !== undefined &&
  /^[\p{Lu}\d&.]*\p{Lu}[\p{Lu}\d&]+\.?$|^(?:\p{Lu}\.){2,}$/u.test(token.text);

function isAnOrganisation(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  const isGiven = words.length > 1 && genderOf(words[0] ?? '') !== undefined;
  if (ORGANISATION.has(last)) return !(isGiven && SURNAMES.has(last));
  if (words.length < 3) return false;
  return words.some(
    (word, at) => word.length > 3 && ORGANISATION.has(word.toLowerCase()) && !(at === 0 && isGiven),
  );
}

function looksOf(tokens: readonly Token[], first: number, words: readonly string[]): Name['looks'] {
  if (isAnOrganisation(words)) return 'other';
  const [given = '', ...rest] = words;
  const surname = words.at(-1)?.toLowerCase() ?? '';
  if (words.length === 1) {
    if (PLACES.has(surname) || PEOPLES.has(surname) || ORGANISATION.has(surname)) return 'other';
    if (isAcronym(tokens[first])) return 'other';
    return 'unknown';
  }
  if (
    genderOf(given) !== undefined &&
    words.length <= 4 &&
    !(rest.length === 1 && PLACES.has(surname) && tokens[first - 1]?.lower === 'in')
  ) {
    return 'person';
  }
  if (PLACES.has(surname) || PEOPLES.has(surname) || words.length > 4) return 'other';
  if (tokens[first - 1]?.lower === 'the' || isAcronym(tokens[first])) return 'other';
  return 'unknown';
}
