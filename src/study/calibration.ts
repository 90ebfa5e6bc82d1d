import { CONFIDENCES, type Confidence, type Response } from '../quiz/response';
import type { FirstAnswer, KnownAnswer } from './first-answers';
import { type NamedQuestion, named } from './named-question';
import { type Tally, tallyOf } from './tally';

/** How well the learner knew what they knew, where they were asked how sure they were. */
export interface Calibration {
  /** The surest first; those that never were chosen are left out. */
  readonly levels: readonly ConfidenceTally[];
  /** Questions that were guessed the last time, and right. */
  readonly luckyGuesses: readonly NamedQuestion[];
  /** Questions that the learner was certain of the last time, and wrong. */
  readonly confidentMistakes: readonly NamedQuestion[];
}

export interface ConfidenceTally extends Tally {
  readonly confidence: Confidence;
}

/**
 * @param answers all first responses
 * @param known those of them whose question there still is, in the order of their instants
 */
export function calibrationOf(
  answers: readonly FirstAnswer[],
  known: readonly KnownAnswer[],
): Calibration {
  const latest = [
    ...new Map(known.map(each => [`${each.bank}/${each.question.id}`, each])).values(),
  ];
  const listed = (confidence: Confidence, outcome: Response['outcome']) =>
    latest
      .filter(({ response }) => isSure(response, confidence) && response.outcome === outcome)
      .map(({ bank, question }) => named(bank, question));
  return {
    levels: CONFIDENCES.toReversed()
      .map(confidence => ({
        confidence,
        ...tallyOf(answers.map(each => each.response).filter(each => isSure(each, confidence))),
      }))
      .filter(({ answered }) => answered > 0),
    luckyGuesses: listed('guess', 'right'),
    confidentMistakes: listed('certain', 'wrong'),
  };
}

function isSure(response: Response, confidence: Confidence): boolean {
  return response.outcome !== 'skipped' && response.confidence === confidence;
}
