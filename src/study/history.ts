import type { Question } from '../bank/model';
import { firstResponses, remaining } from '../quiz/response';
import { progress } from '../quiz/score';
import { type AttemptRecord, isOpenExam } from './record';
import { wholeAttempts } from './whole-attempts';

/** What a learner's attempts at one bank come to. */
export interface History {
  /** Oldest first. */
  readonly attempts: readonly AttemptRecord[];
  /** The newest attempt that can be gone on with. */
  readonly unfinished?: AttemptRecord;
  /** Ids of the bank whose latest first response was not right. */
  readonly missed: ReadonlySet<string>;
  /** Ids of the bank that were never asked. */
  readonly unseen: ReadonlySet<string>;
}

export function historyOf(
  records: readonly AttemptRecord[],
  questions: readonly Question[],
): History {
  const attempts = wholeAttempts(records);
  const ids = new Set(questions.map(({ id }) => id));
  const unfinished = attempts.findLast(attempt => {
    const known = attempt.questions.filter(id => ids.has(id));
    if (attempt.purpose === 'exam') return isOpenExam(attempt) && known.length > 0;
    return remaining(known, attempt.responses).length > 0;
  });

  const latest = new Map<string, { at: number; right: boolean }>();
  const settled = attempts.filter(each => !isOpenExam(each));
  for (const { question, at, outcome } of settled.flatMap(each => firstResponses(each.responses))) {
    const time = Date.parse(at);
    if (time >= (latest.get(question)?.at ?? Number.NEGATIVE_INFINITY)) {
      latest.set(question, { at: time, right: outcome === 'right' });
    }
  }
  return {
    attempts,
    ...(unfinished && { unfinished }),
    missed: new Set([...ids].filter(id => latest.get(id)?.right === false)),
    unseen: new Set([...ids].filter(id => !latest.has(id))),
  };
}

/** "3 of 10 answered", or what is still to come back. */
export function describeProgress({ purpose, questions, responses }: AttemptRecord): string {
  const { answered, total, again } = progress(questions, responses);
  return answered < total || purpose === 'exam'
    ? `${answered} of ${total} answered`
    : `${again} to get right`;
}
