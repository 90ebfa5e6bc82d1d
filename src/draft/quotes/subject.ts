import { PLACES } from '../people/not-people';
import { speechVerb } from '../speech-verbs';
import type { Item } from './frame';
import { isNounBefore, type Mention, mentionEndingAt, mentionStartingAt } from './mentions';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  IRREGULAR_PASTS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SAYINGS,
  TIMES,
} from './words';

/** Who does what the verb at `cue` says, looked for from the verb to the left, up to `from`. */
export function subjectOf(items: readonly Item[], cue: number, from: number): Mention | undefined {
  const at = besideVerb(items, cue, from);
  const item = items[at];
  if (!item || at < from) return undefined;
  if (item.kind === 'word') {
    if (RELATIVES.has(item.lower)) return relativeSubject(items, at, from);
    if (item.lower === 'to' || CONJUNCTIONS.has(item.lower))
      return sharingSubject(items, at, from, cue);
    return mentionEndingAt(items, at, from);
  }
  if (item.kind === 'mark')
    return beforeApposition(items, at, from) ?? sharedSubject(items, from, cue);
  return undefined;
}

/** The item left of a verb and of what belongs to it: "has", "also", "in the past", "in a statement". */
function besideVerb(items: readonly Item[], verb: number, from: number): number {
  let at = verb - 1;
  for (;;) {
    while (at >= from && isBesideVerb(items[at])) at--;
    const phrase = startOfPhrase(items, at, from);
    if (phrase < 0) return at;
    at = phrase - 1;
  }
}

/** Where a phrase of time or of saying begins that ends here; -1 where there is none. */
function startOfPhrase(items: readonly Item[], last: number, from: number): number {
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

/** "Peskov was asked to say", "Peskov paused and said": the subject of the nearest verb before. */
function sharingSubject(items: readonly Item[], at: number, from: number, cue: number) {
  for (let verb = at - 1; verb > from; verb--) {
    const item = items[verb];
    if (item?.kind === 'quotation') break;
    if (item?.kind !== 'word' || item.name || item.isCapitalised) continue;
    const isVerb =
      AUXILIARIES.has(item.lower) ||
      IRREGULAR_PASTS.has(item.lower) ||
      item.lower.endsWith('ed') ||
      speechVerb(item.lower)?.form === 'finite';
    if (!isVerb || isNounBefore(items[verb - 1])) continue;
    const before = items[verb - 1];
    if (before?.kind !== 'word' || CONJUNCTIONS.has(before.lower) || before.lower === 'to')
      continue;
    const mention = subjectOf(items, verb, from);
    if (mention && mention.kind !== 'nominal') return mention;
  }
  return sharedSubject(items, from, cue);
}

const isBesideVerb = (item: Item | undefined) =>
  item?.kind === 'word' && !item.name && (AUXILIARIES.has(item.lower) || isAdverb(item.lower));

/** "Peskov, who said": the pronoun is what stands there, and the noun before it has the name. */
function relativeSubject(
  items: readonly Item[],
  relative: number,
  from: number,
): Mention | undefined {
  let at = relative - 1;
  if (items[at]?.text === ',') at--;
  const antecedent = mentionEndingAt(items, at, from) ?? beforeApposition(items, at, from);
  if (items[relative]?.lower !== 'who') return antecedent;
  return { kind: 'pronoun', first: relative, last: relative, name: antecedent?.name ?? null };
}

/** "Peskov, a spokesman, said" and "Corker (R-Tenn.) said": the name before what stands between. */
function beforeApposition(
  items: readonly Item[],
  close: number,
  from: number,
): Mention | undefined {
  const mark = items[close]?.text ?? '';
  if (mark === ')') {
    let open = close - 1;
    while (open > from && items[open]?.text !== '(') open--;
    return open > from ? mentionEndingAt(items, open - 1, from) : undefined;
  }
  let fallback: Mention | undefined;
  for (let at = close - 1; at > from; at--) {
    const item = items[at];
    if (item?.kind === 'quotation') break;
    if (item?.kind !== 'mark' || item.text !== mark) continue;
    const next = items[at + 1];
    if (next && (CONJUNCTIONS.has(next.lower) || next.isCapitalised) && next.lower !== 'who') {
      if (next.lower === 'and' || next.lower === 'but') break;
    }
    const inside = mentionStartingAt(items, at + 1);
    const mention = mentionEndingAt(items, at - 1, from);
    if (!mention || isPlace(items, mention)) continue;
    // "Her spokesman, Dmitry Peskov, said"
    if (mention.kind === 'nominal' && inside?.name?.person && inside.last === close - 1)
      return inside;
    if (mention.kind === 'name' && !isInPhrase(items, mention.first, from)) return mention;
    fallback ??= mention;
  }
  return fallback;
}

/** "Calif." and "Ohio" stand between commas too. */
const isPlace = (items: readonly Item[], { kind, name, last }: Mention) =>
  kind === 'name' &&
  !name?.person &&
  (PLACES.has(items[last]?.lower ?? '') || (items[last]?.text.endsWith('.') ?? false));

const isInPhrase = (items: readonly Item[], first: number, from: number) =>
  first - 1 > from && PREPOSITIONS.has(items[first - 1]?.lower ?? '');

/** The subject that begins the clause, for verbs that share it: "Peskov paused and said", "…, saying". */
export function sharedSubject(
  items: readonly Item[],
  from: number,
  to: number,
): Mention | undefined {
  let at = from;
  for (let tries = 0; tries < 4 && at < to; tries++) {
    while (at < to && isLead(items[at])) at++;
    const item = items[at];
    if (!item || at >= to) return undefined;
    const opensPhrase =
      PREPOSITIONS.has(item.lower) ||
      CONJUNCTIONS.has(item.lower) ||
      /(?:ing|ed)$/.test(item.lower);
    if (item.kind === 'word' && !item.name && opensPhrase) {
      const comma = commaAfter(items, at, to);
      if (comma < 0) return undefined;
      at = comma + 1;
      continue;
    }
    return withPartner(items, mentionStartingAt(items, at), to);
  }
  return undefined;
}

/** "Trump and Ryan issued a statement": two who speak together are nobody's name. */
function withPartner(items: readonly Item[], mention: Mention | undefined, to: number) {
  if (mention?.kind !== 'name' || items[mention.last + 1]?.lower !== 'and') return mention;
  const partner = mentionStartingAt(items, mention.last + 2);
  if (partner?.kind !== 'name' || partner.last >= to) return mention;
  return { kind: 'nominal', first: mention.first, last: partner.last, name: null } as const;
}

function commaAfter(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (items[at]?.text === ',') return at;
  return -1;
}

const isLead = (item: Item | undefined) =>
  item !== undefined &&
  (item.kind === 'mark' ||
    item.kind === 'quotation' ||
    /^(?:but|and|so|yet|still|then|also)$/.test(item.lower) ||
    (isAdverb(item.lower) && !item.name));
