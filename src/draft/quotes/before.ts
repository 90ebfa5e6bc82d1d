import { isRole } from '../people/titles';
import type { SpeechVerb } from '../speech-verbs';
import type { Attribution, Items } from './attribution';
import { cueAt } from './cues';
import { type Mention, mentionEndingAt, mentionStartingAt, ownerEndingAt } from './mentions';
import { sharedSubject, subjectOf } from './subject';
import { SAYINGS } from './words';

/** `Peskov said: "…"`, `…, saying "…"`, `Peskov called it "…"`: the nearest verb before, in the sentence. */
export function attributionBefore(
  items: Items,
  quotation: number,
  first: number,
): Attribution | undefined {
  const according = accordingBefore(items, quotation, first);
  if (according) return according;
  let bySaying: Attribution | undefined;
  for (let cue = quotation - 1; cue >= first; cue--) {
    const item = items[cue];
    if (item?.kind === 'quotation') return bySaying;
    if (SAYINGS.has(item?.lower ?? '')) bySaying ??= saying(items, cue, quotation, first);
    const verb = cueAt(items, cue);
    if (!verb) continue;
    const isNear = isBeside(items, cue, quotation, verb.kind);
    if (verb.kind === 'does' && !(isNear && items[quotation - 1]?.kind === 'mark')) continue;
    const mention =
      verb.form === 'participle'
        ? (withSubject(items, cue, first) ?? sharedSubject(items, first, cue))
        : subjectOf(items, cue, first);
    if (!mention || isOfAThing(items, mention, item?.lower ?? '', quotation - cue)) continue;
    if (!isNear && isAnyone(items, mention)) continue;
    return { mention, cue, place: isNear ? 'beside' : 'within' };
  }
  return bySaying;
}

/** "with Peskov saying": the participle has a subject of its own. */
function withSubject(items: Items, participle: number, first: number): Mention | undefined {
  const mention = mentionEndingAt(items, participle - 1, first);
  return items[(mention?.first ?? 0) - 1]?.lower === 'with' ? mention : undefined;
}

/** "voters who wonder": not whom the sentence is about. */
const isAnyone = (items: Items, { first, name }: Mention) =>
  items[first]?.lower === 'who' && name === null;

/** `his claim that "…"`, `Peskov's words: "…"`: whose it is says it. */
function saying(
  items: Items,
  noun: number,
  quotation: number,
  first: number,
): Attribution | undefined {
  if (quotation - noun > 8) return undefined;
  for (let at = noun - 1; at >= first && noun - at < 4; at--) {
    const item = items[at];
    if (item?.kind !== 'word') return undefined;
    if (POSSESSIVES.has(item.lower)) {
      return {
        mention: { kind: 'pronoun', first: at, last: at, name: null },
        cue: noun,
        place: 'within',
      };
    }
    if (!item.isPossessive) continue;
    const mention = ownerEndingAt(items, at, first);
    return mention && { mention, cue: noun, place: 'within' };
  }
  return undefined;
}

const POSSESSIVES = new Set(['his', 'her', 'their']);

/** "a book called …", "Trump's confused messages …": a title, or a noun that is spelt like a verb. */
function isOfAThing(
  items: Items,
  { kind, first, last }: Mention,
  cue: string,
  distance: number,
): boolean {
  if (kind !== 'nominal') return false;
  if (isRole(items[last]?.lower ?? '')) return false;
  if (/^(?:called|titled|named|dubbed|entitled|labeled|nicknamed|captioned|headlined)$/.test(cue))
    return distance === 1;
  return SAYINGS.has(cue) && items.slice(first, last + 1).some(item => item.isPossessive);
}

/** Whether between the verb and the quotation there is only whom, when or where it was said to. */
function isBeside(items: Items, cue: number, quotation: number, kind: SpeechVerb['kind']): boolean {
  const last = items[quotation - 1];
  if (quotation - cue === 1) return true;
  if (last?.kind === 'mark')
    return (last.text === ':' || (last.text === ',' && kind !== 'calls')) && quotation - cue < 16;
  return last?.lower === 'that' && quotation - cue < 10;
}

/** `According to Peskov, "…"`, `In the words of Peskov, "…"`. */
function accordingBefore(items: Items, quotation: number, first: number): Attribution | undefined {
  for (let at = first; at < quotation; at++) {
    const isAccording = items[at]?.lower === 'according' && items[at + 1]?.lower === 'to';
    const isWords = items[at]?.lower === 'words' && items[at + 1]?.lower === 'of';
    if (!isWords && !(isAccording && items[at - 1]?.kind !== 'word')) continue;
    const mention = mentionStartingAt(items, at + 2);
    if (!mention || mention.last >= quotation) return undefined;
    return { mention, cue: at, place: quotation - mention.last < 4 ? 'beside' : 'within' };
  }
  return undefined;
}

/** `PESKOV: "…"` and a sentence before that ends in a colon. */
export function attributionByColon(
  items: Items,
  quotation: number,
  first: number,
): Attribution | undefined {
  if (!/^(?:[:—–]|-+)$/.test(items[quotation - 1]?.text ?? '')) return undefined;
  const label = mentionEndingAt(items, quotation - 2, first);
  if (label?.kind === 'name' && label.first === first)
    return { mention: label, cue: null, place: 'beside' };
  const mention = sharedSubject(items, first, quotation - 1);
  return mention && { mention, cue: null, place: 'within' };
}
