import type { Attribution, Items } from './attribution';
import { cueAt } from './cues';
import { type Mention, mentionStartingAt } from './mentions';
import { subjectOf } from './subject';
import { CONJUNCTIONS, IRREGULAR_PASTS, isAdverb, PREPOSITIONS } from './words';

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
  if (isEnded && from !== quotation + 1) return undefined;
  const named = accordingTo(items, from) ?? signature(items, quotation);
  if (named) return named;
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
      return mention && { mention, cue, place: placeOf(items, cue, last) };
    }
    if (verb.form !== 'finite') continue;
    const mention = subjectOf(items, cue, from);
    if (!mention) continue;
    if (mention.first !== startOfNoun(items, from, mention)) continue;
    if (isEnded && !isClosed(items, cue, last)) return undefined;
    return { mention, cue, place: placeOf(items, cue, last) };
  }
  return undefined;
}

/** What somebody said according to somebody else is not certain. */
function placeOf(items: Items, cue: number, last: number): Attribution['place'] {
  return items.slice(cue, last + 1).some(({ lower }) => lower === 'according')
    ? 'within'
    : 'beside';
}

/** `said Peskov`, `said the spokesman`, `says the BBC`. */
function invertedSubject(items: Items, cue: number): Mention | undefined {
  let at = cue + 1;
  while (isAdverb(items[at]?.lower ?? '') && !items[at]?.name) at++;
  return mentionStartingAt(items, at);
}

/** Whether nothing but titles and roles stands between the start and the mention. */
function startOfNoun(items: Items, from: number, mention: Mention): number {
  if (mention.first <= from) return mention.first;
  for (let at = from; at < mention.first; at++) {
    const item = items[at];
    if (item?.kind !== 'word' || PREPOSITIONS.has(item.lower) || CONJUNCTIONS.has(item.lower))
      return -1;
  }
  return mention.first;
}

/** After a full stop, only a short sentence of its own belongs to what was said before it. */
function isClosed(items: Items, cue: number, last: number): boolean {
  return cue === last && items[last + 1]?.kind !== 'quotation';
}

/** `"…" - Dmitry Peskov` at the end of a paragraph. */
function signature(items: Items, quotation: number): Attribution | undefined {
  let at = quotation + 1;
  if (items[at]?.text === '.') at++;
  if (!/^(?:[—–]|-+)$/.test(items[at]?.text ?? '')) return undefined;
  const mention = mentionStartingAt(items, at + 1);
  const next = items[(mention?.last ?? at) + 1];
  const isLast = next?.kind === 'break' || /^[,(]$/.test(next?.text ?? '');
  return mention?.name?.person && isLast ? { mention, cue: null, place: 'beside' } : undefined;
}

function accordingTo(items: Items, from: number): Attribution | undefined {
  if (items[from]?.lower !== 'according' || items[from + 1]?.lower !== 'to') return undefined;
  const mention = mentionStartingAt(items, from + 2);
  return mention && { mention, cue: from, place: 'beside' };
}

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
    const inverted = items[cue - 1]?.text === ',' ? invertedSubject(items, cue) : undefined;
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

/** `"…," Peskov intoned.`: whatever the verb, a comma inside the marks makes it one of speech. */
export function attributionByComma(items: Items, quotation: number): Attribution | undefined {
  const from = quotation + 1;
  const subject = mentionStartingAt(items, from);
  if (!subject) return undefined;
  if (isPast(items[from])) {
    const mention = mentionStartingAt(items, from + 1);
    return mention && mention.kind !== 'pronoun'
      ? { mention, cue: from, place: 'within' }
      : undefined;
  }
  let verb = subject.last + 1;
  while (isAdverb(items[verb]?.lower ?? '')) verb++;
  return isPast(items[verb]) ? { mention: subject, cue: verb, place: 'within' } : undefined;
}

const isPast = (item: Items[number] | undefined) =>
  item?.kind === 'word' &&
  !item.isCapitalised &&
  (item.lower.endsWith('ed') || IRREGULAR_PASTS.has(item.lower));
