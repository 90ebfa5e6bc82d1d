import type { Token } from '../../article/tokens';
import { genderOf } from './given-names';
import type { Name } from './names';
import { ENDS_ORGANISATION, ORGANISATION, PEOPLES, PLACES, SURNAMES } from './not-people';

/** Leaves out "Russian", "Democrat", places and organisations before somebody's name. */
export function withoutOthers(tokens: readonly Token[], first: number, last: number): number {
  const opener = tokens[first]?.lower ?? '';
  const isCountry = COUNTRY.test(`${opener} ${tokens[first + 1]?.lower}`);
  if (isCountry && last - first > 2) return first + 2;
  const isName = genderOf(opener) !== undefined || /^\p{L}\.$/u.test(opener);
  for (let at = first + 1; at < last; at++) {
    if (tokens[at]?.kind === 'mark' || tokens[at - 1]?.kind === 'mark') continue;
    if (at - first > 1 && ENDS_ORGANISATION.has(tokens[at - 1]?.lower ?? '')) return at;
    if (!isName && genderOf(tokens[at]?.lower ?? '') !== undefined) return at;
  }
  return PEOPLES.has(opener) && first < last ? first + 1 : first;
}

/** Countries of two words, before the name of their ambassador. */
const COUNTRY =
  /^(?:united (?:states|kingdom|nations)|(?:north|south) (?:korea|africa)|new zealand|saudi arabia)$/;

const isAcronym = (token: Token | undefined) =>
  token !== undefined &&
  /^[\p{Lu}\d&.]*\p{Lu}[\p{Lu}\d&]+\.?$|^(?:\p{Lu}\.){2,}$/u.test(token.text);

/** Whether words are the name of an organisation, as far as they tell. */
export function isAnOrganisation(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  const isGiven = words.length > 1 && genderOf(words[0] ?? '') !== undefined;
  if (ORGANISATION.has(last)) return !(isGiven && SURNAMES.has(last));
  if (words.length < 3) return false;
  return words.some(
    (word, at) => word.length > 3 && ORGANISATION.has(word.toLowerCase()) && !(at === 0 && isGiven),
  );
}

/** What a name without a title looks like. */
export function looksOf(
  tokens: readonly Token[],
  first: number,
  words: readonly string[],
): Name['looks'] {
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
