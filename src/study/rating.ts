import { type Grade, Rating } from 'ts-fsrs';
import type { Response } from '../quiz/response';

/**
 * How well a response shows that the question is remembered. A guess that was right shows nothing; a
 * hint, or not being certain, shows less; easy is only what the learner called so.
 */
export function ratingOf(response: Response): Grade {
  if (response.outcome !== 'right' || response.confidence === 'guess') return Rating.Again;
  if (response.hint || response.confidence === 'fairly sure') return Rating.Hard;
  return response.easy ? Rating.Easy : Rating.Good;
}
