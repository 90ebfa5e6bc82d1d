import type { Question } from '../bank/model';
import { firstResponses, type Moment, remaining, unanswered } from '../quiz/response';
import { progress } from '../quiz/score';
import { type AttemptRecord, countedOf, isOpenExam, settled } from './record';
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

/** @param now by which an exam whose time is over counts as handed in; it can still be gone on with */
export function historyOf(
  records: readonly AttemptRecord[],
  questions: readonly Question[],
  now: Moment,
): History {
  const attempts = wholeAttempts(records);
  const ids = new Set(questions.map(({ id }) => id));
  const unfinished = attempts.findLast(attempt => {
    const known = attempt.questions.filter(id => ids.has(id));
    if (attempt.purpose === 'exam') return isOpenExam(attempt) && known.length > 0;
    // What a review has left is due still, and the next review begins with it.
    if (attempt.mode === 'due') return false;
    const left = attempt.purpose === 'pretest' ? unanswered : remaining;
    return left(known, attempt.responses).length > 0;
  });

  const latest = new Map<string, { at: number; right: boolean }>();
  const counted = closed(attempts, now).flatMap(each => firstResponses(countedOf(each)));
  for (const response of counted) {
    const { question, at, outcome } = response;
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

/** The attempts that count at a moment: each once, an exam whose time is over as handed in. */
export function counting(records: readonly AttemptRecord[], now: Moment): readonly AttemptRecord[] {
  return closed(wholeAttempts(records), now);
}

function closed(attempts: readonly AttemptRecord[], now: Moment): readonly AttemptRecord[] {
  return attempts.map(each => settled(each, now)).filter(each => !isOpenExam(each));
}

/** "3 of 10 answered", or what is still to come back. */
export function describeProgress({ purpose, questions, responses }: AttemptRecord): string {
  const { answered, total, again } = progress(questions, responses);
  return answered < total || purpose === 'exam'
    ? `${answered} of ${total} answered`
    : `${again} to get right`;
}
