import type { Answered, Asking } from '../../quiz/attempt';
import { progress } from '../../quiz/score';

/** How far an attempt is: a share from 0 to 1, and in words. */
export function statusOf(attempt: Asking | Answered): { done: number; status: string } {
  const { questions, responses, question, phase } = attempt;
  const { answered, total, right, again } = progress(
    questions.map(({ id }) => id),
    responses,
  );
  const before = phase === 'asking' ? responses : responses.slice(0, -1);
  const isAgain = before.some(response => response.question === question.id);
  const place = phase === 'asking' ? answered + 1 : answered;
  const where = isAgain ? `again, ${again} to go` : `${place} of ${total}`;
  return { done: answered / total, status: `${where} · ${right} right` };
}
