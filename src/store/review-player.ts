import type { Question } from '../bank/model';
import { begin } from '../quiz/attempt';
import { createPlayer, type Manner, type Player } from '../quiz/player';
import type { Response } from '../quiz/response';
import { byBank, oneAttempt, placeOf } from '../study/by-bank';
import type { AttemptRecord } from '../study/record';
import type { PlayedBank } from '../study/review';
import { laterLines } from '../study/words';
import { now } from './clock';
import type { OpenReview } from './reviews';

type Save = (responses: readonly Response[]) => void;
type Chosen = Pick<AttemptRecord, 'mode' | 'purpose' | 'seed' | 'questions'>;

/**
 * Plays a review as one attempt, and keeps it as one for each of its banks.
 *
 * @param open makes the file of a bank's attempt
 */
export function reviewPlayer(
  { review, banks, now: reviewNow }: OpenReview,
  seed: number,
  manner: Manner,
  open: (bank: PlayedBank, chosen: Chosen) => Save,
): Player {
  const parts = banks.map(each => {
    const own = review.items.filter(item => item.bank === each.name);
    const questions = own.map(({ question }) => question.id);
    return { ...each, save: open(each, { mode: 'due', purpose: 'practice', seed, questions }) };
  });
  const titleOf = ({ id }: Question) => {
    const { bank } = parts.find(({ name }) => name === placeOf(id).bank) ?? {};
    return bank?.heading ?? bank?.title ?? 'Review';
  };
  let kept: readonly Response[] = [];
  const save: Save = latest => {
    const [before, after] = [byBank(kept), byBank(latest)];
    for (const part of parts) {
      const own = after.get(part.name) ?? [];
      if (!isSame(own, before.get(part.name) ?? [])) part.save(own);
    }
    kept = latest;
  };
  const questions = oneAttempt(review.items);
  return createPlayer(begin({ seed, questions, responses: [] }, now()), save, {
    ...manner,
    titleOf,
    after: () => laterLines(reviewNow()),
  });
}

function isSame(a: readonly Response[], b: readonly Response[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
