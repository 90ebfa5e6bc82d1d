import type { Answer } from './answer';

/** An instant as ISO 8601 with the offset of the place: the learner's own day can be read off it. */
export type Moment = string;

/** How sure a learner was of an answer, where they were asked. */
export type Confidence = (typeof CONFIDENCES)[number];
export const CONFIDENCES = ['guess', 'fairly sure', 'certain'] as const;

interface Given {
  /** The question's id. */
  readonly question: string;
  readonly at: Moment;
  /** From the question's being shown to the response, in milliseconds. */
  readonly ms: number;
  /** Whether the hint had been shown. */
  readonly hint: boolean;
}

/** What the learner gave to one question in an attempt, with its outcome. */
export type Response =
  | (Given & {
      readonly outcome: 'right' | 'wrong';
      readonly answer: Answer;
      /** From 0 to 1. */
      readonly share: number;
      readonly confidence?: Confidence;
      /** Whether the learner called it easy; never for one of several options. */
      readonly easy?: true;
    })
  | (Given & { readonly outcome: 'skipped' });

/** The first response to each question: the one that counts. */
export function firstResponses(responses: readonly Response[]): readonly Response[] {
  const seen = new Set<string>();
  return responses.filter(({ question }) => !seen.has(question) && seen.add(question));
}

/** The ids that have no response, in order. */
export function unanswered(
  ids: readonly string[],
  responses: readonly Response[],
): readonly string[] {
  const answered = new Set(responses.map(({ question }) => question));
  return ids.filter(id => !answered.has(id));
}

/** The responses as an exam counts them that was handed in: what was not answered is not right. */
export function countedIn(
  ids: readonly string[],
  responses: readonly Response[],
  handedIn: Moment,
): readonly Response[] {
  const none = { at: handedIn, ms: 0, hint: false, outcome: 'skipped' as const };
  return [...responses, ...unanswered(ids, responses).map(question => ({ ...none, question }))];
}

/**
 * The ids still to be asked, in order. What was wrong or skipped goes to the end and comes back
 * until it has been right once (Vaughn 2016); skipped when it comes back, it is let go.
 */
export function remaining(
  ids: readonly string[],
  responses: readonly Response[],
): readonly string[] {
  const queue = [...ids];
  const seen = new Set<string>();
  for (const { question, outcome } of responses) {
    const place = queue.indexOf(question);
    if (place === -1) continue;
    queue.splice(place, 1);
    if (outcome === 'wrong' || (outcome === 'skipped' && !seen.has(question))) queue.push(question);
    seen.add(question);
  }
  return queue;
}
