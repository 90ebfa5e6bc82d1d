import { isAdverb } from '../../article/english/small-words';
import { isSpeechVerb } from '../../article/english/speech-verbs';
import type { Token } from '../../article/tokens';
import type { Name } from './names';
import { surnameOf } from './same-name';
import { ROLES } from './titles';

/**
 * Whether a name of several words is somebody's. What it looks like does not always tell: then what
 * the article does with it.
 *
 * @param isSurname whether the article calls somebody else unknown by a word, in lower case
 */
export function isPerson(
  name: Name,
  tokens: readonly Token[],
  isSurname: (word: string) => boolean,
): boolean {
  if (name.looks !== 'unknown') return name.looks === 'person';
  // At the second mention people are called by their surname; things rarely by their last word.
  return (
    isSurname(surnameOf(name.words)) ||
    speaks(name, tokens) ||
    isSpeechVerb(tokens[name.first - 1]?.lower ?? '') ||
    hasRole(name, tokens)
  );
}

/** Whether a verb of speech follows a name. */
export function speaks({ first, last, words }: Name, tokens: readonly Token[]): boolean {
  const isApposed =
    words.length > 1 && tokens[first - 1]?.text === ',' && tokens[last + 1]?.text === ',';
  let next = isApposed ? last + 2 : last + 1;
  while (isAdverb(tokens[next]?.lower ?? '')) next++;
  return isSpeechVerb(tokens[next]?.lower ?? '');
}

/** "researcher Mu Li", "the researcher, Mu Li.", "Mu Li, who", "Mu Li, 35,", "Mu Li, a researcher". */
function hasRole({ first, last }: Name, tokens: readonly Token[]): boolean {
  if (ROLES.has(tokens[first - 1]?.lower ?? '')) return true;
  const isClosed = tokens[last + 1]?.kind !== 'word';
  if (isClosed && tokens[first - 1]?.text === ',' && isOne(tokens[first - 2])) return true;
  if (tokens[last + 1]?.text !== ',') return false;
  const behind = tokens[last + 2]?.lower ?? '';
  if (behind === 'who' || (/^\d\d$/.test(behind) && tokens[last + 3]?.text === ',')) return true;
  for (let at = last + 2; at < last + 9 && tokens[at]?.kind === 'word'; at++) {
    if (ROLES.has(tokens[at]?.lower ?? '') && !tokens[at]?.isPossessive) return true;
  }
  return false;
}

/** "spokesman", not "officials". */
const isOne = (token: Token | undefined) =>
  token !== undefined && ROLES.has(token.lower) && !/[^s]s$/.test(token.lower);
