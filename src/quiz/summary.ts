import type { Question } from '../bank/model';
import type { Attempt } from './attempt';
import { keyOf } from './key';
import type { Response } from './response';
import { missed, percent, type Score, score, scoreByTopic } from './score';

/**
 * What an attempt came to, line by line; empty lines part its sections.
 *
 * @param isSaved whether its responses could be kept
 */
export function summary({ questions, responses }: Attempt, isSaved = true): readonly string[] {
  const ids = questions.map(({ id }) => id);
  const whole = score(ids, responses);
  const { right, answered, total } = whole;
  const kept = !isSaved ? ' It could not be saved.' : answered > 0 ? ' Progress is kept.' : '';
  const headline =
    answered < total
      ? `${answered} of ${total} answered, ${right} right${partly(whole)}.${kept}`
      : `${scoreText(whole)}.`;
  return [headline, ...topicLines(questions, responses), ...missedLines(questions, responses)];
}

/** "5 of 6 right (83 %)", and what was right in part. */
export function scoreText(whole: Score): string {
  const { right, total } = whole;
  return `${right} of ${total} right (${percent(whole, total)} %)${partly(whole)}`;
}

function partly({ points, right }: Score): string {
  return points > right ? `; ${points.toFixed(1)} counting what was right in part` : '';
}

/** The score of each topic, after an empty line; nothing where there is but one. */
export function topicLines(
  questions: readonly Question[],
  responses: readonly Response[],
): readonly string[] {
  const topics = scoreByTopic(questions, responses).filter(topic => topic.answered > 0);
  const widest = Math.max(...topics.map(({ topic }) => topic.length));
  const lines = topics.map(
    ({ topic, right, answered }) => `${topic.padEnd(widest)}  ${right} of ${answered}`,
  );
  return topics.length > 1 ? ['', ...lines] : [];
}

/** Each question that was missed, with its key, after an empty line. */
export function missedLines(
  questions: readonly Question[],
  responses: readonly Response[],
): readonly string[] {
  const again = missed(questions, responses);
  return [
    ...(again.length > 0 ? ['', `Missed (${again.length}):`] : []),
    ...again.map(question => `• ${question.stem.split('\n\n')[0]} — ${keyOf(question)}`),
  ];
}
