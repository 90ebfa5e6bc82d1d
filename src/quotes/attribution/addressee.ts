import { RELATIVES } from '../../article/english/small-words';
import { speechVerb } from '../../article/english/speech-verbs';
import type { Items } from '../frame';
import { mentionEndingAt } from '../mentions/ending';

/** Verbs that are followed by who is spoken to. */
const TELLING = new Set('tell ask assure reassure inform remind warn advise urge'.split(' '));

/** "told the meeting, which had begun late": whether a verb only tells more of who is spoken to. */
export function isOfAddressee(items: Items, verb: number, first: number): boolean {
  let relative = verb - 1;
  while (relative > first && verb - relative < 4 && items[relative]?.kind === 'word') {
    if (RELATIVES.has(items[relative]?.lower ?? '')) break;
    relative--;
  }
  if (!RELATIVES.has(items[relative]?.lower ?? '')) return false;
  const last = items[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  const addressee = mentionEndingAt(items, last, first);
  const { lemma } = speechVerb(items[(addressee?.first ?? 0) - 1]?.lower ?? '') ?? {};
  return lemma !== undefined && TELLING.has(lemma);
}
