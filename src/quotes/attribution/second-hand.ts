import { isAdverb } from '../../article/english/small-words';
import { speechVerb } from '../../article/english/speech-verbs';
import type { Items } from '../frame';
import type { Mention } from '../mentions/mention';
import { mentionStartingAt } from '../mentions/starting';
import { isRole } from '../people/titles';
import type { Attribution } from './attribution';
import { cueAt } from './cues';
import { sentenceAround } from './sentence-around';

/**
 * `Peskov quotes Putin: "…"`, `Peskov, quoting Putin, said "…"`, `Peskov quoted him as saying "…"`: who
 * is quoted by somebody said it. Any other attribution is left as it is.
 */
export function atSecondHand(items: Items, at: number, attribution: Attribution): Attribution {
  const verb = verbOfQuoting(items, at, attribution);
  if (verb === undefined) return attribution;
  const quoted = objectOf(items, verb);
  if (speechVerb(items[verb]?.lower ?? '')?.lemma === 'cite' && !isSomebody(items, quoted))
    return attribution;
  return { ...attribution, mention: quoted ?? attribution.mention, place: 'within' };
}

/** "cites Putin", rather than "cites the costs". */
const isSomebody = (items: Items, mention: Mention | undefined) =>
  mention !== undefined &&
  (mention.kind !== 'nominal' || isRole(items[mention.last]?.lower ?? '')) &&
  !items[mention.last]?.isPossessive;

/** Where somebody is said to quote somebody, for the quotation at an item. */
function verbOfQuoting(items: Items, at: number, { cue }: Attribution): number | undefined {
  if (cue !== null && isQuoting(items, cue)) return cue;
  if (cue !== null && items[cue - 1]?.lower === 'as') return verbOfAs(items, cue - 1);
  const { first, last } = sentenceAround(items, at);
  const isParticiple = (each: number) => items[each]?.lower === 'quoting';
  for (let each = at - 1; each >= first && !isQuotation(items, each); each--)
    if (isParticiple(each)) return each;
  for (let each = at + 1; each <= last && !isQuotation(items, each); each++)
    if (isParticiple(each)) return each;
  return undefined;
}

const isQuotation = (items: Items, at: number) => items[at]?.kind === 'quotation';

function isQuoting(items: Items, at: number): boolean {
  const { lemma } = speechVerb(items[at]?.lower ?? '') ?? {};
  return (lemma === 'quote' || lemma === 'cite') && !isQuotation(items, at + 1);
}

/** How far "as saying" may be from its verb, in items: there may be an apposition between. */
const REACH = 20;

/** "quoted Peskov as saying": not "was quoted as saying", which has Peskov as its subject. */
function verbOfAs(items: Items, as: number): number | undefined {
  for (let at = as - 1; at >= 0 && as - at < REACH; at--) {
    const { kind } = items[at] ?? {};
    if (kind === 'break' || kind === 'quotation') return undefined;
    if (isQuoting(items, at)) return cueAt(items, at) ? at : undefined;
  }
  return undefined;
}

/** Whom a verb of quoting is about: "[quotes] former adviser Alfred Kahn", "[quoted] him". */
function objectOf(items: Items, verb: number): Mention | undefined {
  let first = verb + 1;
  while (items[first]?.lower === 'from' || isAdverb(items[first]?.lower ?? '')) first++;
  const isAlone = /^(?:as|:|,)$/.test(items[first + 1]?.lower ?? '');
  const { lower = '' } = items[first] ?? {};
  return lower === 'him' || lower === 'them' || (lower === 'her' && isAlone)
    ? { kind: 'pronoun', first, last: first, name: null }
    : mentionStartingAt(items, first);
}
