import type { Attribution, Items } from './attribution';
import { cueAt } from './cues';
import { mentionEndingAt, mentionStartingAt } from './mentions';
import { sharedSubject, subjectOf } from './subject';
import { isAdverb } from './words';

/** `Peskov said: "…"`, `…, saying "…"`, `Peskov called it "…"`: the nearest verb before, in the sentence. */
export function attributionBefore(
  items: Items,
  quotation: number,
  first: number,
): Attribution | undefined {
  const according = accordingBefore(items, quotation, first);
  if (according) return according;
  for (let cue = quotation - 1; cue >= first; cue--) {
    if (items[cue]?.kind === 'quotation') return undefined;
    const verb = cueAt(items, cue);
    if (!verb) continue;
    const isNear = isBeside(items, cue, quotation);
    if (verb.kind === 'does' && !isNear) continue;
    const mention =
      verb.form === 'participle' ? sharedSubject(items, first, cue) : subjectOf(items, cue, first);
    if (!mention) continue;
    return { mention, cue, place: isNear ? 'beside' : 'within' };
  }
  return undefined;
}

/** Whether between the verb and the quotation there is only whom, when or where it was said to. */
function isBeside(items: Items, cue: number, quotation: number): boolean {
  const last = items[quotation - 1];
  if (quotation - cue === 1) return true;
  if (last?.kind === 'mark') return /^[,:]$/.test(last.text) && quotation - cue < 16;
  return last?.lower === 'that' && quotation - cue < 10;
}

/** `According to Peskov, "…"`. */
function accordingBefore(items: Items, quotation: number, first: number): Attribution | undefined {
  let at = first;
  while (at < quotation && (isAdverb(items[at]?.lower ?? '') || items[at]?.kind === 'mark')) at++;
  if (items[at]?.lower !== 'according' || items[at + 1]?.lower !== 'to') return undefined;
  const mention = mentionStartingAt(items, at + 2);
  return mention && { mention, cue: at, place: quotation - mention.last < 4 ? 'beside' : 'within' };
}

/** `PESKOV: "…"` and a sentence before that ends in a colon. */
export function attributionByColon(
  items: Items,
  quotation: number,
  first: number,
): Attribution | undefined {
  if (items[quotation - 1]?.text !== ':') return undefined;
  const label = mentionEndingAt(items, quotation - 2, first);
  if (label?.kind === 'name' && label.first === first)
    return { mention: label, cue: null, place: 'beside' };
  const mention = sharedSubject(items, first, quotation - 1);
  return mention && { mention, cue: null, place: 'within' };
}
