import type { Attempt } from './attempt';
import { keyOf } from './key';
import { missed, percent, score, scoreByTopic } from './score';

/**
 * What an attempt came to, line by line; empty lines part its sections.
 *
 * @param isSaved whether its responses could be kept
 */
export function summary({ questions, responses }: Attempt, isSaved = true): readonly string[] {
  const ids = questions.map(({ id }) => id);
  const whole = score(ids, responses);
  const { right, answered, total, points } = whole;
  const partly = points > right ? `; ${points.toFixed(1)} counting what was right in part` : '';
  const kept = !isSaved ? ' It could not be saved.' : answered > 0 ? ' Progress is kept.' : '';
  const headline =
    answered < total
      ? `${answered} of ${total} answered, ${right} right${partly}.${kept}`
      : `${right} of ${total} right (${percent(whole, total)} %)${partly}.`;

  const topics = scoreByTopic(questions, responses).filter(topic => topic.answered > 0);
  const widest = Math.max(...topics.map(({ topic }) => topic.length));
  const again = missed(questions, responses);
  return [
    headline,
    ...(topics.length > 1
      ? [
          '',
          ...topics.map(each => `${each.topic.padEnd(widest)}  ${each.right} of ${each.answered}`),
        ]
      : []),
    ...(again.length > 0 ? ['', `Missed (${again.length}):`] : []),
    ...again.map(question => `• ${question.stem.split('\n\n')[0]} → ${keyOf(question)}`),
  ];
}
