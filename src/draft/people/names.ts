import { isCapitalised, type Token } from '../tokens';
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
}

/** Lower-case words inside a name ("Ursula von der Leyen"). */
const PARTICLES = new Set(
  'de del della der den di da dos du van von bin bint ben ibn al el la le ter ten'.split(' '),
);
const SUFFIXES = new Set('jr jr. sr sr. ii iii iv'.split(' '));

/** Finds the names among tokens, in order. */
export function namesIn(tokens: readonly Token[]): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token || !startsRun(token)) {
      at++;
      continue;
    }
    const last = endOfRun(tokens, at);
    names.push(...namesOfRun(tokens, at, last));
    at = last + 1;
  }
  return names;
}

const startsRun = (token: Token) => isCapitalised(token);

/** The last token of the capitalised words that begin here. */
function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let at = first; ; ) {
    const token = tokens[at];
    if (!token || token.isPossessive) return last;
    const next = tokens[at + 1];
    if (!next || next.start - token.end > 1) return last;
    if (isCapitalised(next)) last = at = at + 1;
    else if (PARTICLES.has(next.lower)) {
      const far = tokens[at + 2];
      const farther = tokens[at + 3];
      if (far && isCapitalised(far)) last = at = at + 2;
      else if (far && farther && PARTICLES.has(far.lower) && isCapitalised(farther))
        last = at = at + 3;
      else return last;
    } else if (next.text === ',' && SUFFIXES.has(tokens[at + 2]?.lower ?? '')) last = at = at + 2;
    else return last;
  }
}

/** The names in a run of capitalised words: "Republican Sen. Bob Corker" has one, behind its title. */
function namesOfRun(tokens: readonly Token[], first: number, last: number): Name[] {
  let from = first;
  while (from <= last && isOrdinaryStart(tokens, from, last)) from++;
  if (from > last) return [];
  const { titleFrom, nameFrom } = titleOfRun(tokens, from, last);
  if (nameFrom > last) return [];
  const isTitled = nameFrom > titleFrom && isTitle(tokens[nameFrom - 1]?.lower ?? '');
  const start = nameFrom > from ? nameFrom : withoutOthers(tokens, nameFrom, last);
  const words = tokens.slice(start, last + 1).flatMap(t => (t.kind === 'word' ? [t.text] : []));
  const looks = isTitled && !isAnOrganisation(words) ? 'person' : looksOf(tokens, start, words);
  return [{ first: isTitled ? titleFrom : start, firstOfName: start, last, words, looks }];
}

/** Where the title begins that stands right before the name, and where the name does. */
function titleOfRun(tokens: readonly Token[], from: number, last: number) {
  let nameFrom = from;
  let titleFrom = from;
  for (let at = from; at <= last; at++) {
    const lower = tokens[at]?.lower ?? '';
    // "Dean Baker" and "Howard Dean" have no title.
    const isName = genderOf(lower) !== undefined || (at === last && at > from && nameFrom < at);
    if (isName || !(isTitle(lower) || ROLES.has(lower))) continue;
    // "Vice President", "Attorney General": the title begins with the first of them.
    if (nameFrom !== at || at === from) titleFrom = at;
    nameFrom = at + 1;
  }
  return { titleFrom, nameFrom };
}

function isOrdinaryStart(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (!token || !ORDINARY.has(token.lower)) return false;
  // "May" and "April" are names too, where a surname follows.
  return !(at < last && genderOf(token.lower) !== undefined);
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
  token !== undefined && token.text.length > 1 && /^[\p{Lu}\d&.]+$/u.test(token.text);

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
