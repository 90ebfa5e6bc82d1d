import type { Attribution } from './attribution';
import type { Speaker } from './quote';

const FEWEST_WORDS = 6;

/** Whether one could ask who said it. */
export function isUsable(text: string, speaker: Speaker, { mention, place }: Attribution): boolean {
  if (!speaker.person || mention.kind === 'nominal' || mention.kind === 'pronoun') return false;
  if (place === 'within') return false;
  return countWords(text) >= FEWEST_WORDS;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
