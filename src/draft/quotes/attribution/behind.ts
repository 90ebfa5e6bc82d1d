import { CONJUNCTIONS, isAdverb, PREPOSITIONS, RELATIVES, TIMES } from '../../english/small-words';
import type { Items } from '../frame';
import type { Mention } from '../mentions/mention';
import { accordingTo, signature } from './according';
import type { Attribution } from './attribution';
import { cueAt } from './cues';
import { invertedSubject, subjectOf } from './subject';

/** How far behind a quotation its verb may stand, in items: there may be a long apposition between. */
const REACH = 45;

/** `"…," Peskov said`, `"…," said Peskov`, `"…," according to Peskov`: the attribution right behind. */
export function attributionBehind(
  items: Items,
  quotation: number,
  last: number,
  isEnded: boolean,
): Attribution | undefined {
  let from = quotation + 1;
  if (/^[,—–-]+$/.test(items[from]?.text ?? '')) from++;
  const first = items[from];
  if (first?.kind === 'mark' && /^[—–-]+$/.test(first.text)) from++;
  const named = accordingTo(items, from) ?? signature(items, quotation);
  if (named) return named;
  if (isEnded && from !== quotation + 1) return undefined;
  const limit = Math.min(last, from + REACH);
  for (let cue = from; cue <= limit; cue++) {
    const item = items[cue];
    if (item?.kind === 'quotation' || item?.kind === 'break') return undefined;
    const verb = cueAt(items, cue);
    if (!verb || verb.form === 'base' || verb.kind === 'calls') continue;
    const inverted = cue === from || (cue === from + 1 && isAdverb(items[from]?.lower ?? ''));
    if (inverted) {
      if (verb.form === 'participle') return undefined;
      const mention = invertedSubject(items, cue);
      return (
        mention && {
          mention,
          cue,
          place: isWhole(items, mention) ? placeOf(items, cue, last) : 'within',
        }
      );
    }
    if (verb.form !== 'finite') continue;
    const mention = subjectOf(items, cue, from);
    if (!mention || items[mention.first]?.lower === 'who') continue;
    if (mention.first !== startOfNoun(items, from, mention)) continue;
    if (isEnded && !(verb.lemma === 'say' && isClosed(items, cue, last))) return undefined;
    return { mention, cue, place: placeOf(items, cue, last) };
  }
  return undefined;
}

/** Whether the mention is all that names the speaker: not "said the Kremlin [press office]". */
function isWhole(items: Items, { last }: Mention): boolean {
  const next = items[last + 1];
  if (next?.kind !== 'word') return true;
  const { lower } = next;
  return (
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    RELATIVES.has(lower) ||
    TIMES.has(lower) ||
    isAdverb(lower) ||
    /^(?:last|this|that|earlier|to|the|a|an|his|her|who|whose|one)$/.test(lower) ||
    lower.endsWith('ing')
  );
}

/** What somebody said according to somebody else is not certain. */
function placeOf(items: Items, cue: number, last: number): Attribution['place'] {
  return items.slice(cue, last + 1).some(({ lower }) => lower === 'according')
    ? 'within'
    : 'beside';
}

/** Where the noun phrase begins that a mention ends: "the teacher, Anna Schmidt". */
function startOfNoun(items: Items, from: number, { first, name }: Mention): number {
  for (let at = from; at < first; at++) {
    const item = items[at];
    const isApposed = item?.text === ',' && at === first - 1 && name?.person;
    if (isApposed) return first;
    if (item?.kind !== 'word' || PREPOSITIONS.has(item.lower) || CONJUNCTIONS.has(item.lower))
      return -1;
  }
  return first;
}

/** After a full stop, only a short sentence of its own belongs to what was said before it. */
function isClosed(items: Items, cue: number, last: number): boolean {
  return cue === last && items[last + 1]?.kind !== 'quotation';
}
