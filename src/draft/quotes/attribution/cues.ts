import {
  AUXILIARIES,
  isAdverb,
  MODALS,
  PASSIVES,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
} from '../../english/small-words';
import { type SpeechVerb, speechVerb } from '../../english/speech-verbs';
import type { Item, Items } from '../frame';
import { isNounBefore } from '../mentions/noun-phrase';

/** The verb of speech at an item; undefined where the word is no verb there. */
export function cueAt(items: Items, at: number): SpeechVerb | undefined {
  const item = items[at];
  if (item?.kind !== 'word' || item.name) return undefined;
  const verb = speechVerb(item.lower);
  if (!verb || (item.isCapitalised && verb.form !== 'participle')) return undefined;
  const before = items[at - 1];
  if (isNounBefore(before)) return undefined;
  const next = items[at + 1]?.lower ?? '';
  // Only "went on" and "put it" are of speech.
  if ((verb.lemma === 'go' && next !== 'on') || (verb.lemma === 'put' && next !== 'it'))
    return undefined;
  if (item.lower.endsWith('s') && AUXILIARIES.has(next)) return undefined;
  if (verb.form === 'participle') return verb;
  let left = at - 1;
  while (isMereAdverb(items[left])) left--;
  const word = items[left]?.lower ?? '';
  if (verb.form === 'base') {
    return MODALS.has(word) || PRONOUNS.has(word) || /[^s]s$/.test(word) ? verb : undefined;
  }
  if (PREPOSITIONS.has(word) || MODALS.has(word)) return undefined;
  if (PASSIVES.has(word)) return undefined;
  return verb;
}

/** An adverb that is no day: in "on Tuesday said" the verb does not follow "on". */
const isMereAdverb = (item: Item | undefined) =>
  item?.kind === 'word' && !item.name && isAdverb(item.lower) && !TIMES.has(item.lower);
