import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  isAdverb,
  PREPOSITIONS,
} from '../english/small-words';
import { isSpeechVerb } from '../english/speech-verbs';
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
    if (
      !isNear ||
      !(isNounPart(before) || (before.lower === 'of' && isRole(tokens[first - 2]?.lower ?? '')))
    )
      break;
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
  let end = first;
  let hasRole = false;
  while (end - first < LONGEST && isQualified(tokens[end])) {
    hasRole ||= isRole(tokens[end]?.lower ?? '') && !tokens[end]?.isPossessive;
    end++;
  }
  const start = tokens[first]?.start ?? 0;
  const final = tokens[end - 1];
  if (!hasRole || !final || !/^[,.)—–;]/.test(tokens[end]?.text ?? '')) return null;
  return oneLine(text.slice(start, final.isPossessive ? start : final.end)) || null;
}

const isNounPart = ({ lower, text }: Token) =>
  !(
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    DETERMINERS.has(lower) ||
    IRREGULAR_PASTS.has(lower) ||
    isAdverb(lower) ||
    isSpeechVerb(lower) ||
    (text === lower && /(?:ed|ing)$/.test(lower))
  );

/** A word of a noun phrase, or of what qualifies it ("of the Kremlin", "for foreign affairs"). */
const isQualified = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (isNounPart(token) ||
    (PREPOSITIONS.has(token.lower) && token.lower !== 'as') ||
    DETERMINERS.has(token.lower) ||
    token.lower === 'and');

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
