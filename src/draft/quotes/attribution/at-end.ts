import { isAdverb, PREPOSITIONS } from '../../english/small-words';
import type { Items } from '../frame';
import { accordingTo } from './according';
import type { Attribution } from './attribution';
import { cueAt } from './cues';
import { invertedSubject, subjectOf } from './subject';

/** `"…" for the country, Peskov said.`: the attribution that ends the sentence. */
export function attributionAtEnd(
  items: Items,
  quotation: number,
  last: number,
): Attribution | undefined {
  for (let cue = last; cue > quotation + 1; cue--) {
    if (items[cue]?.kind === 'quotation') return undefined;
    if (items[cue - 1]?.text !== ',' && !isSubjectBehindComma(items, cue, quotation)) continue;
    const according = accordingTo(items, cue);
    if (according) return { ...according, place: 'within' };
    const verb = cueAt(items, cue);
    if (verb?.form !== 'finite' || verb.kind !== 'says') continue;
    const mayInvert = items[cue - 1]?.text === ',' && verb.lemma !== 'tell';
    const inverted = mayInvert ? invertedSubject(items, cue) : undefined;
    if (inverted) return { mention: inverted, cue, place: 'within' };
    const next = items[cue + 1];
    if (
      cue < last &&
      next?.kind === 'word' &&
      !PREPOSITIONS.has(next.lower) &&
      !isAdverb(next.lower) &&
      !/^(?:last|this)$/.test(next.lower)
    )
      continue;
    const mention = subjectOf(items, cue, quotation + 1);
    if (mention && items[mention.first - 1]?.text === ',') return { mention, cue, place: 'within' };
  }
  return undefined;
}

function isSubjectBehindComma(items: Items, cue: number, quotation: number): boolean {
  for (let at = cue - 1; at > quotation && cue - at < 12; at--)
    if (items[at]?.text === ',') return true;
  return false;
}
