import type { Question } from '../bank/model';
import { firstResponses, type Response, remaining } from './response';

export interface Score {
  readonly right: number;
  readonly answered: number;
  readonly total: number;
  /** The sum of shares, for questions that can be partly right. */
  readonly points: number;
}

export interface Progress extends Score {
  /** How many that were missed are still to come back. */
  readonly again: number;
}

/** The score over first responses. Skipped counts as answered, and not as right. */
export function score(ids: readonly string[], responses: readonly Response[]): Score {
  const asked = new Set(ids);
  const first = firstResponses(responses).filter(({ question }) => asked.has(question));
  return {
    right: first.filter(({ outcome }) => outcome === 'right').length,
    answered: first.length,
    total: ids.length,
    points: first.reduce((sum, response) => sum + share(response), 0),
  };
}

export function progress(ids: readonly string[], responses: readonly Response[]): Progress {
  const first = new Set(responses.map(({ question }) => question));
  const again = remaining(ids, responses).filter(id => first.has(id)).length;
  return { ...score(ids, responses), again };
}

export interface TopicScore extends Score {
  readonly topic: string;
}

/** The score of each topic that the questions have, in their order of appearance. */
export function scoreByTopic(
  questions: readonly Question[],
  responses: readonly Response[],
): readonly TopicScore[] {
  const named = questions.map(question => ({ topic: question.topic ?? 'no topic', question }));
  return [...new Set(named.map(({ topic }) => topic))].map(topic => {
    const group = named.filter(each => each.topic === topic);
    const ids = group.map(({ question }) => question.id);
    return { topic, ...score(ids, responses) };
  });
}

/** The questions whose first response was not right. */
export function missed(
  questions: readonly Question[],
  responses: readonly Response[],
): readonly Question[] {
  const ids = new Set(
    firstResponses(responses)
      .filter(({ outcome }) => outcome !== 'right')
      .map(({ question }) => question),
  );
  return questions.filter(({ id }) => ids.has(id));
}

/** Right answers in whole per cent; 0 where nothing was asked. */
export function percent({ right }: Score, of: number): number {
  return of === 0 ? 0 : Math.round((100 * right) / of);
}

function share(response: Response): number {
  return response.outcome === 'skipped' ? 0 : response.share;
}
