import { IRREGULAR_PASTS, isAdverb } from '../../english/small-words';
import type { Items } from '../frame';
import { mentionStartingAt } from '../mentions/starting';
import type { Attribution } from './attribution';

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
