import { SAYINGS } from '../../article/english/small-words';
import type { SpeechVerb } from '../../article/english/speech-verbs';
import type { Items } from '../frame';
import { mentionEndingAt } from '../mentions/ending';
import type { Mention } from '../mentions/mention';
import { isRole } from '../people/titles';
import { accordingBefore } from './according';
import { isOfAddressee } from './addressee';
import type { Attribution } from './attribution';
import { cueAt } from './cues';
import { saying } from './saying';
import { sharedSubject } from './shared-subject';
import { subjectOf } from './subject';

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
    if (verb.kind === 'does' && isOfAddressee(items, cue, first)) continue;
    const mention =
      verb.form === 'participle'
        ? (withSubject(items, cue, first) ?? sharedSubject(items, first, cue))
        : subjectOf(items, cue, first);
    if (!mention || isOfAThing(items, mention, item?.lower ?? '', quotation - cue)) continue;
    if (!isNear && isAnyone(items, mention)) continue;
    return {
      mention,
      cue,
      place: isNear && !isReported(items, mention.first, first) ? 'beside' : 'within',
    };
  }
  return bySaying;
}

/** Whether somebody else in the sentence says that somebody said it. */
function isReported(items: Items, subject: number, first: number): boolean {
  for (let at = first; at < subject; at++) {
    const verb = cueAt(items, at);
    if (verb?.form === 'finite' && verb.kind === 'says' && items[at - 1]?.kind !== 'mark')
      return true;
  }
  return false;
}

/** "with Peskov saying": the participle has a subject of its own. */
function withSubject(items: Items, participle: number, first: number): Mention | undefined {
  const mention = mentionEndingAt(items, participle - 1, first);
  return items[(mention?.first ?? 0) - 1]?.lower === 'with' ? mention : undefined;
}

/** "voters who wonder": not whom the sentence is about. */
const isAnyone = (items: Items, { first, name }: Mention) =>
  items[first]?.lower === 'who' && name === null;

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
  if (last?.lower === 'that' && quotation - cue < 10) return true;
  return (
    kind === 'says' &&
    quotation - cue < 10 &&
    items.slice(cue, quotation).every(i => i.kind === 'word')
  );
}
