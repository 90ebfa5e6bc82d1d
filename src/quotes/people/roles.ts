import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  isAdverb,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from '../../article/english/small-words';
import { speechVerb } from '../../article/english/speech-verbs';
import type { Token } from '../../article/tokens';
import type { Name } from './names';
import { isPortfolio } from './portfolios';
import { isCourtesy, isKin, isRole } from './titles';

/** How long what somebody is may be, in words. */
const LONGEST = 9;

/** What an article says that somebody is, beside their name: before it, or behind it between commas. */
export function rolesBeside(name: Name, text: string, tokens: readonly Token[]): string[] {
  return [roleBefore(name, text, tokens), roleBehind(name, text, tokens)].filter(
    role => role !== null,
  );
}

/** Whether a role is no more than "daughter" or "wife and mother". */
export function isMereKin(role: string): boolean {
  return role
    .toLowerCase()
    .split(' ')
    .every(word => isKin(word) || word === 'and');
}

/** "senior Kremlin aide" of "senior Kremlin aide Yuri Ushakov", "judge" of "judge Sir Alan Hill"; not a mere "Mr". */
function roleBefore({ firstOfName }: Name, text: string, tokens: readonly Token[]): string | null {
  let end = firstOfName;
  while (isCourtesy(tokens[end - 1]?.lower ?? '')) end--;
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || last.isPossessive || last.text.endsWith('.')) return null;
  let first = end;
  let hasRole = false;
  while (end - first < LONGEST) {
    const before = tokens[first - 1];
    const here = tokens[first];
    if (!before || !here || here.opensParagraph || here.start - before.end > 1) break;
    const isLink = isOfRole(tokens, first - 1, end) || joinsPortfolios(tokens, first - 1);
    if (!isLink && !(before.kind === 'word' && isAttribute(before, here))) break;
    hasRole ||= isJob(before);
    first--;
  }
  if (!hasRole || (first === end - 1 && isDone(tokens, first)) || isCut(tokens, first)) return null;
  return oneLine(text.slice(tokens[first]?.start ?? last.end, last.end));
}

/** "Exchange Commission lawyer" behind "Securities and" is half a name. */
function isCut(tokens: readonly Token[], first: number): boolean {
  const [before, and, here] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  return Boolean(
    (and?.lower === 'and' || and?.text === '&') &&
      before?.isCapitalised &&
      here?.isCapitalised &&
      !/^\p{Lu}{2}/u.test(here.text) &&
      !isRole(here.lower),
  );
}

/** "a Kremlin spokesman" of "Dmitry Peskov, a Kremlin spokesman, said". */
function roleBehind({ last }: Name, text: string, tokens: readonly Token[]): string | null {
  if (tokens[last + 1]?.text !== ',') return null;
  const isWithArticle = /^(?:an?|the)$/.test(tokens[last + 2]?.lower ?? '');
  const first = isWithArticle ? last + 3 : last + 2;
  const opener = tokens[first];
  if (!opener || !isNounPart(opener) || isCourtesy(opener.lower)) return null;
  let end = first;
  let hasRole = false;
  while (end - first < LONGEST && isQualified(tokens[end])) {
    hasRole ||= isJob(tokens[end]) && !tokens[end]?.isPossessive;
    end++;
  }
  const { start } = opener;
  const final = tokens[end - 1];
  if (!hasRole || !final || !/^[,.)—–;]/.test(tokens[end]?.text ?? '')) return null;
  const role = oneLine(text.slice(start, final.end));
  return final.isPossessive || /["“”«»]|''/.test(role) ? null : role;
}

/** Whether a word says what somebody is, rather than how they are addressed. */
const isJob = (token: Token | undefined) =>
  token !== undefined && isRole(token.lower) && !isCourtesy(token.lower);

/** "will host [Mr Brown]": a verb that is spelt like a role. */
const isDone = (tokens: readonly Token[], at: number) =>
  DEEDS.has(tokens[at]?.text ?? '') && MODALS.has(tokens[at - 1]?.lower ?? '');

const DEEDS = new Set(
  'host head chair coach captain pilot nurse witness champion partner judge father mother counsel'.split(
    ' ',
  ),
);

/** "Secretary of State", "Minister for Work": what somebody is, of what. */
const isOfRole = (tokens: readonly Token[], at: number, end: number) => {
  const { lower = '' } = tokens[at - 1] ?? {};
  if (at + 1 >= end) return false;
  return tokens[at]?.lower === 'of'
    ? isRole(lower)
    : tokens[at]?.lower === 'for' && (isRole(lower) || lower === 'state');
};

/** "Work and Pensions Secretary": what somebody is in charge of. */
const joinsPortfolios = (tokens: readonly Token[], at: number) =>
  /^(?:and|&|,)$/.test(tokens[at]?.text ?? '') &&
  [tokens[at - 1], tokens[at + 1]].every(each => each?.isCapitalised && isPortfolio(each.lower));

/** "[Trump] faces Republican": before a capital, a small word in -s is rather a verb. */
const isAttribute = (before: Token, next: Token) =>
  isNounPart(before) &&
  !(
    next.isCapitalised &&
    !before.isCapitalised &&
    /[^s]s$/.test(before.lower) &&
    !isRole(before.lower)
  );

const isNounPart = ({ lower, text }: Token) =>
  !(
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    DETERMINERS.has(lower) ||
    IRREGULAR_PASTS.has(lower) ||
    isAdverb(lower) ||
    RELATIVES.has(lower) ||
    PRONOUNS.has(lower) ||
    (text === lower && isVerbOnly(lower)) ||
    (text === lower && /(?:ed|ing)$/.test(lower))
  );

/** A word of a noun phrase, or of what qualifies it ("of the Kremlin", "for foreign affairs"). */
const isQualified = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (isNounPart(token) ||
    (PREPOSITIONS.has(token.lower) && token.lower !== 'as') ||
    DETERMINERS.has(token.lower) ||
    token.lower === 'and');

const isVerbOnly = (word: string) => {
  const verb = speechVerb(word);
  return verb !== undefined && verb.form !== 'participle' && !isRole(word);
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
