import type { Desk } from '../store/desk';
import type { OpenReview } from '../store/reviews';
import { CRAM, reviewLines } from '../study/words';
import type { Lines } from './lines';
import { playAny } from './play-any';

/** Plays what is due line by line, or says when something will be. */
export async function reviewPlain(
  desk: Desk,
  read: OpenReview,
  lines: Lines,
  complain: () => void,
): Promise<void> {
  const { review } = read;
  lines.say(...reviewLines(review));
  if (review.items.length > 0) await playAny(desk.beginReview(read), lines, complain);
  else lines.say(CRAM);
  lines.say('');
}
