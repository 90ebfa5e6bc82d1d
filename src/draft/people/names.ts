import { isCapitalised, type Token } from '../tokens';
import { genderOf } from './given-names';
import { ORDINARY, ORGANISATION, PEOPLES, PLACES } from './not-people';
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
  let nameFrom = from;
  let titleFrom = from;
  for (let at = from; at <= last; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (!isTitle(lower) && !ROLES.has(lower)) continue;
    // "Vice President", "Attorney General": the title begins with the first of them.
    if (nameFrom !== at || at === from) titleFrom = at;
    nameFrom = at + 1;
  }
  if (nameFrom > last) return [];
  const hasTitle = nameFrom > from;
  if (!hasTitle) {
    nameFrom = withoutPeoples(tokens, nameFrom, last);
    titleFrom = nameFrom;
  }
  const words = tokens.slice(nameFrom, last + 1).flatMap(t => (t.kind === 'word' ? [t.text] : []));
  const isTitled = hasTitle && isTitle(tokens[nameFrom - 1]?.lower ?? '');
  const looks = isAnOrganisation(words)
    ? 'other'
    : hasTitle
      ? 'person'
      : looksOf(tokens, nameFrom, words);
  const start = isTitled ? titleFrom : nameFrom;
  return [{ first: start, firstOfName: nameFrom, last, words, looks }];
}

function isOrdinaryStart(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (!token || !ORDINARY.has(token.lower)) return false;
  // "May" and "April" are names too, where a surname follows.
  return !(at < last && genderOf(token.lower) !== undefined);
}

/** Leaves out "Russian", "Democrat" and places before a given name. */
function withoutPeoples(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    const before = tokens[at - 1]?.lower ?? '';
    const isOther =
      PEOPLES.has(before) ||
      PLACES.has(before) ||
      ORGANISATION.has(before) ||
      isAcronym(tokens[at - 1]);
    if (isOther && genderOf(tokens[at]?.lower ?? '') !== undefined) return at;
  }
  return PEOPLES.has(tokens[first]?.lower ?? '') && first < last ? first + 1 : first;
}

const isAcronym = (token: Token | undefined) =>
  token !== undefined && token.text.length > 1 && /^[\p{Lu}\d&.]+$/u.test(token.text);

const isAnOrganisation = (words: readonly string[]) => {
  const lasts = words.at(-1)?.toLowerCase() ?? '';
  return (
    ORGANISATION.has(lasts) ||
    words.some(word => word.length > 3 && ORGANISATION.has(word.toLowerCase()) && words.length > 2)
  );
};

function looksOf(tokens: readonly Token[], first: number, words: readonly string[]): Name['looks'] {
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
