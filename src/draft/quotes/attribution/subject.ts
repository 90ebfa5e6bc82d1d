import {
  AUXILIARIES,
  CONJUNCTIONS,
  IRREGULAR_PASTS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SAYINGS,
  TIMES,
} from '../../english/small-words';
import { speechVerb } from '../../english/speech-verbs';
import type { Item, Items } from '../frame';
import { mentionEndingAt } from '../mentions/ending';
import type { Mention } from '../mentions/mention';
import { isNounBefore } from '../mentions/noun-phrase';
import { mentionStartingAt } from '../mentions/starting';
import { beforeApposition } from './apposition';
import { sharedSubject } from './shared-subject';

/** Who does what the verb at `cue` says, looked for from the verb to the left, up to `from`. */
export function subjectOf(items: Items, cue: number, from: number): Mention | undefined {
  const at = besideVerb(items, cue, from);
  const item = items[at];
  if (!item || at < from) return undefined;
  const isShared = item.kind === 'word' && (item.lower === 'to' || CONJUNCTIONS.has(item.lower));
  if (isShared) return sharingSubject(items, at, from, cue);
  const isBehindMark = item.kind === 'mark';
  return (
    ownSubject(items, at, from) ?? (isBehindMark ? sharedSubject(items, from, cue) : undefined)
  );
}

/** The subject that ends at an item, unless the verb shares it with another. */
function ownSubject(items: Items, at: number, from: number): Mention | undefined {
  const item = items[at];
  if (item?.kind === 'mark') return beforeApposition(items, at, from);
  if (item?.kind !== 'word' || item.lower === 'to' || CONJUNCTIONS.has(item.lower))
    return undefined;
  return RELATIVES.has(item.lower)
    ? relativeSubject(items, at, from)
    : mentionEndingAt(items, at, from);
}

/** `said Peskov`, `said the spokesman`, `says the BBC`. */
export function invertedSubject(items: Items, cue: number): Mention | undefined {
  let at = cue + 1;
  while (isAdverb(items[at]?.lower ?? '') && !items[at]?.name) at++;
  return mentionStartingAt(items, at);
}

/** The item left of a verb and of what belongs to it: "has", "also", "in the past", "in a statement". */
function besideVerb(items: Items, verb: number, from: number): number {
  let at = verb - 1;
  while (at >= from) {
    const phrase = startOfPhrase(items, at, from);
    if (phrase >= 0) at = phrase - 1;
    else if (isBesideVerb(items[at])) at--;
    else break;
  }
  return at;
}

/** Where a phrase of time or of saying begins that ends here; -1 where there is none. */
function startOfPhrase(items: Items, last: number, from: number): number {
  const head = items[last];
  if (head?.kind !== 'word' || head.name || !(TIMES.has(head.lower) || SAYINGS.has(head.lower)))
    return -1;
  for (let at = last - 1; at >= from && last - at < 5; at--) {
    const item = items[at];
    if (item?.kind !== 'word' || item.name) return -1;
    if (PREPOSITIONS.has(item.lower)) return at;
  }
  return -1;
}

/** "Peskov was asked to say", "Peskov said yes, but warned": the subject of a verb before. */
function sharingSubject(items: Items, at: number, from: number, cue: number) {
  return (
    subjectOfVerbBefore(items, at, from, isSpeech) ??
    subjectOfVerbBefore(items, at, from, isVerb) ??
    sharedSubject(items, from, cue)
  );
}

function subjectOfVerbBefore(
  items: Items,
  at: number,
  from: number,
  isWanted: (word: string) => boolean,
): Mention | undefined {
  for (let verb = at - 1; verb > from; verb--) {
    const item = items[verb];
    if (item?.kind === 'quotation') return undefined;
    if (item?.kind !== 'word' || item.name || item.isCapitalised || !isWanted(item.lower)) continue;
    const before = items[verb - 1];
    if (
      before?.kind !== 'word' ||
      isNounBefore(before) ||
      CONJUNCTIONS.has(before.lower) ||
      before.lower === 'to'
    )
      continue;
    const mention = ownSubject(items, besideVerb(items, verb, from), from);
    if (mention && mention.kind !== 'nominal') return mention;
  }
  return undefined;
}

const isSpeech = (word: string) => speechVerb(word)?.form === 'finite';
const isVerb = (word: string) =>
  isSpeech(word) || AUXILIARIES.has(word) || IRREGULAR_PASTS.has(word) || word.endsWith('ed');

const isBesideVerb = (item: Item | undefined) =>
  item?.kind === 'word' && !item.name && (AUXILIARIES.has(item.lower) || isAdverb(item.lower));

/** "Peskov, who said": the pronoun is what stands there, and the noun before it has the name. */
function relativeSubject(items: Items, relative: number, from: number): Mention | undefined {
  let at = relative - 1;
  if (items[at]?.text === ',') at--;
  const antecedent = mentionEndingAt(items, at, from) ?? beforeApposition(items, at, from);
  if (items[relative]?.lower !== 'who') return antecedent;
  return { kind: 'pronoun', first: relative, last: relative, name: antecedent?.name ?? null };
}
