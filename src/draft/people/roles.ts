import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from '../english/small-words';
import { speechVerb } from '../english/speech-verbs';
import type { Token } from '../tokens';
import type { Name } from './names';
import { isRole } from './titles';

/** How long what somebody is may be, in words. */
const LONGEST = 9;

/** What an article says that somebody is, beside their name: before it, or behind it between commas. */
export function rolesBeside(name: Name, text: string, tokens: readonly Token[]): string[] {
  return [roleBefore(name, text, tokens), roleBehind(name, text, tokens)].filter(
    role => role !== null,
  );
}

/** "senior Kremlin aide" of "senior Kremlin aide Yuri Ushakov"; not a mere "Mr." */
function roleBefore({ firstOfName }: Name, text: string, tokens: readonly Token[]): string | null {
  const last = tokens[firstOfName - 1];
  if (last?.kind !== 'word' || last.isPossessive || last.text.endsWith('.')) return null;
  let first = firstOfName;
  let hasRole = false;
  while (firstOfName - first < LONGEST) {
    const before = tokens[first - 1];
    const here = tokens[first];
    const isNear = before && here && before.kind === 'word' && here.start - before.end === 1;
    if (!isNear || !(isOfRole(tokens, first - 1, firstOfName) || isAttribute(before, here))) break;
    hasRole ||= isRole(before.lower);
    first--;
  }
  const start = tokens[first]?.start ?? last.end;
  return hasRole ? oneLine(text.slice(start, last.end)) : null;
}

/** "a Kremlin spokesman" of "Dmitry Peskov, a Kremlin spokesman, said". */
function roleBehind({ last }: Name, text: string, tokens: readonly Token[]): string | null {
  if (tokens[last + 1]?.text !== ',') return null;
  const isWithArticle = /^(?:an?|the)$/.test(tokens[last + 2]?.lower ?? '');
  const first = isWithArticle ? last + 3 : last + 2;
  if (!tokens[first] || !isNounPart(tokens[first])) return null;
  let end = first;
  let hasRole = false;
  while (end - first < LONGEST && isQualified(tokens[end])) {
    hasRole ||= isRole(tokens[end]?.lower ?? '') && !tokens[end]?.isPossessive;
    end++;
  }
  const start = tokens[first]?.start ?? 0;
  const final = tokens[end - 1];
  if (!hasRole || !final || !/^[,.)—–;]/.test(tokens[end]?.text ?? '')) return null;
  const role = oneLine(text.slice(start, final.end));
  return final.isPossessive || /["“”«»]|''/.test(role) ? null : role;
}

/** "Secretary of State": what somebody is, of what. */
const isOfRole = (tokens: readonly Token[], at: number, firstOfName: number) =>
  tokens[at]?.lower === 'of' && at + 1 < firstOfName && isRole(tokens[at - 1]?.lower ?? '');

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
