import type { Token } from '../../article/tokens';
import { genderOf } from './given-names';
import { isAnOrganisation, looksOf, withoutOthers } from './looks';
import { behindOrdinary, opensSentence, ordinaryOpeners } from './ordinary';
import { isPortfolio } from './portfolios';
import { endOfRun, titleOfRun } from './run';
import { isSuffix } from './same-name';
import { isRole, isTitle } from './titles';

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

/** The name in a run of capitalised words: in "Republican Sen. Bob Corker", behind its title. */
function nameOfRun(
  tokens: readonly Token[],
  first: number,
  last: number,
  ordinary: ReadonlySet<string>,
): Name | undefined {
  const opener = behindOrdinary(tokens, first, last, ordinary);
  const from = behindPortfolio(tokens, opener, last);
  const { titleFrom, nameFrom } = titleOfRun(tokens, from, last);
  if (nameFrom > last) return undefined;
  const isTitled =
    from > opener || (nameFrom > titleFrom && isTitle(tokens[nameFrom - 1]?.lower ?? ''));
  const start = withoutOthers(tokens, nameFrom, last);
  const own = tokens.slice(start, last + 1);
  const words = inOrdinaryCase(own.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])));
  const isOrganisation = own.some(({ text }) => text === '&') || isAnOrganisation(words);
  const looks = isOrganisation ? 'other' : isTitled ? 'person' : looksOf(tokens, start, words);
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

/** "[Minister of] Education Stefania Giannini": where the name begins, in a run that begins with an office. */
function behindPortfolio(tokens: readonly Token[], first: number, last: number): number {
  const link = tokens[first - 1]?.lower ?? '';
  const before = tokens[first - 2]?.lower ?? '';
  const isOffice =
    (/^(?:of|for)$/.test(link) && isRole(before)) || (link === 'and' && isPortfolio(before));
  let at = first;
  while (isOffice && isPortfolio(tokens[at]?.lower ?? '')) at++;
  return at < last ? at : first;
}

/** "MALCOLM Fraser": many articles begin with a few words in capitals. */
function inOrdinaryCase(words: readonly string[]): readonly string[] {
  const [given = ''] = words;
  if (words.length < 2 || !CAPITALS.test(given) || genderOf(given) === undefined) return words;
  return words.map(word =>
    CAPITALS.test(word) && !isSuffix(word) ? `${word[0]}${word.slice(1).toLowerCase()}` : word,
  );
}

const CAPITALS = /^\p{Lu}{3,}$/u;
