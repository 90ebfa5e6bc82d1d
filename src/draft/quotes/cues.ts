import { type SpeechVerb, speechVerb } from '../speech-verbs';
import type { Item } from './frame';
import { isNounBefore } from './mentions';
import { AUXILIARIES, isAdverb, MODALS, PASSIVES, PREPOSITIONS, PRONOUNS } from './words';

/** The verb of speech at an item; undefined where the word is no verb there. */
export function cueAt(items: readonly Item[], at: number): SpeechVerb | undefined {
  const item = items[at];
  if (item?.kind !== 'word' || item.name) return undefined;
  const verb = speechVerb(item.lower);
  if (!verb || (item.isCapitalised && verb.form !== 'participle')) return undefined;
  const before = items[at - 1];
  if (isNounBefore(before)) return undefined;
  const next = items[at + 1]?.lower ?? '';
  if (verb.lemma === 'go' && next !== 'on') return undefined;
  if (item.lower.endsWith('s') && AUXILIARIES.has(next)) return undefined;
  if (verb.form === 'participle') return verb;
  let left = at - 1;
  while (items[left]?.kind === 'word' && isAdverb(items[left]?.lower ?? '') && !items[left]?.name)
    left--;
  const word = items[left]?.lower ?? '';
  if (verb.form === 'base') {
    return MODALS.has(word) || PRONOUNS.has(word) || /[^s]s$/.test(word) ? verb : undefined;
  }
  if (PREPOSITIONS.has(word) || MODALS.has(word)) return undefined;
  if (PASSIVES.has(word)) return undefined;
  return verb;
}
