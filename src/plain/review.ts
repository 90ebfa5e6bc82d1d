import type { Desk } from '../store/desk';
import type { OpenReview } from '../store/reviews';
import { CRAM, describeReview, laterLines } from '../study/words';
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
  lines.say(`Review: ${describeReview(review)}.`);
  if (review.items.length > 0) await playAny(desk.beginReview(read), lines, complain);
  else lines.say(...laterLines(review), CRAM);
  lines.say('');
}
