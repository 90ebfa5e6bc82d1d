import { isHeadline } from '../article/english/headline';
import type { Attribution } from './attribution/attribution';
import type { Resolved } from './coreference/resolved';
import type { Speaker } from './quote';

const FEWEST_WORDS = 6;

/** Whether one could ask who said it. */
export function isUsable(
  text: string,
  speaker: Speaker,
  { mention, place }: Attribution,
  resolved: Resolved,
): boolean {
  if (!speaker.person || mention.kind === 'nominal') return false;
  if (mention.kind === 'pronoun' && !resolved.get(mention.first)?.isCertain) return false;
  if (place === 'within' || isHeadline(text)) return false;
  return countWords(text) >= FEWEST_WORDS;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
