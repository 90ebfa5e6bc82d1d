import {
  AUXILIARIES,
  CONJUNCTIONS,
  IRREGULAR_PASTS,
  isAdverb,
  PREPOSITIONS,
} from '../../english/small-words';
import type { Items } from '../frame';
import type { Attribution } from './attribution';
import { sentenceAround } from './sentence-around';

/** How much may follow the quotation before in its paragraph, in items: "…," he told the crowd. */
const LONGEST_TAIL = 25;
const LONGEST_LEAD = 10;

/** The attribution of the quotation before, where this one goes on with it. */
export function carriedAttribution(
  items: Items,
  previous: number,
  at: number,
  attribution: Attribution,
): Attribution | undefined {
  if (items[at]?.isContinued) return attribution;
  const breaks = breaksBetween(items, previous, at);
  if (breaks === 0) return isSameRun(items, previous, at) ? attribution : undefined;
  const isNext = breaks === 1 && isAlone(items, at) && at - previous < LONGEST_TAIL;
  // Somebody else may answer in a paragraph of their own.
  return isNext ? { ...attribution, place: 'within' } : undefined;
}

function breaksBetween(items: Items, from: number, to: number): number {
  let breaks = 0;
  for (let at = from + 1; at < to && breaks < 2; at++) if (items[at]?.kind === 'break') breaks++;
  return breaks;
}

/** Whether a quotation is a whole paragraph. */
const isAlone = (items: Items, at: number) =>
  items[at - 1]?.kind === 'break' &&
  (items[at + 1]?.kind === 'break' || items[at + 1]?.kind === 'mark');

/** In one paragraph: the same sentence goes on, or a new one begins with what is quoted. */
function isSameRun(items: Items, previous: number, at: number): boolean {
  const { first } = sentenceAround(items, at);
  return first === at || first <= previous || isLeadIn(items, first, at);
}

/** "But", "Specifically,", "For the others, on the other hand,", "Adding,": nothing that says who. */
function isLeadIn(items: Items, first: number, at: number): boolean {
  if (at - first > LONGEST_LEAD) return false;
  const isShort = at - first === 1 || (at - first === 2 && items[at - 1]?.kind === 'mark');
  if (isShort) return true;
  const opener = items[first]?.lower ?? '';
  const opens = PREPOSITIONS.has(opener) || CONJUNCTIONS.has(opener) || isAdverb(opener);
  return opens && items[at - 1]?.text === ',' && !items.slice(first, at).some(isVerb);
}

const isVerb = ({ lower }: Items[number]) =>
  AUXILIARIES.has(lower) || lower.endsWith('ed') || IRREGULAR_PASTS.has(lower);
