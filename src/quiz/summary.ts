import type { Question } from '../bank/model';
import type { Attempt } from './attempt';
import { keyOf } from './key';
import type { Keeping } from './player';
import type { Response } from './response';
import { missed, percent, type Score, score, scoreByTopic } from './score';

/**
 * What an attempt came to, line by line; empty lines part its sections.
 *
 * @param keeping whether its responses are kept
 */
export function summary(
  { questions, responses }: Attempt,
  keeping: Keeping = 'kept',
): readonly string[] {
  const ids = questions.map(({ id }) => id);
  const whole = score(ids, responses);
  const { right, answered, total } = whole;
  const headline =
    answered < total
      ? `${answered} of ${total} answered, ${right} right${partly(whole)}.`
      : `${scoreText(whole)}.`;
  const isLeft = answered > 0 && answered < total;
  const kept = keeping === 'kept' ? (isLeft ? 'Progress is kept.' : '') : unkept(keeping);
  return [
    `${headline} ${kept}`.trim(),
    ...topicLines(questions, responses),
    ...missedLines(questions, responses),
  ];
}

/** Why nothing is kept. */
export function unkept(keeping: Exclude<Keeping, 'kept'>): string {
  return keeping === 'guest' ? 'Nothing of a guest is saved.' : 'It could not be saved.';
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
