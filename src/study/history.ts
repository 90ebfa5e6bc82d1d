import type { Question } from '../bank/model';
import {
  firstResponses,
  type Moment,
  type Response,
  remaining,
  unanswered,
} from '../quiz/response';
import { progress } from '../quiz/score';
import { type AttemptRecord, countedOf, isOpenExam, settled } from './record';

/** What a learner's attempts at one bank come to. */
export interface History {
  /** Oldest first; those that another one went on with wholly are left out. */
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
  const attempts = current(records);
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

/** The attempts that count at a moment: those of `current`, an exam whose time is over as handed in. */
export function counting(records: readonly AttemptRecord[], now: Moment): readonly AttemptRecord[] {
  return closed(current(records), now);
}

function closed(attempts: readonly AttemptRecord[], now: Moment): readonly AttemptRecord[] {
  return attempts.map(each => settled(each, now)).filter(each => !isOpenExam(each));
}

/**
 * Attempts without those that another went on with. One that has a response its successor lacks
 * (two windows went on side by side) stays.
 */
export function current(records: readonly AttemptRecord[]): readonly AttemptRecord[] {
  const successors = new Map<string, AttemptRecord[]>();
  for (const record of records) {
    if (record.continues === undefined) continue;
    successors.set(record.continues, [...(successors.get(record.continues) ?? []), record]);
  }
  return records
    .filter(record => !successors.get(record.id)?.some(next => holds(next, record)))
    .toSorted((a, b) => Date.parse(a.started) - Date.parse(b.started) || (a.id < b.id ? -1 : 1));
}

/** Whether an attempt has every response of the one it went on with; an exam may have changed it. */
function holds({ responses: later }: AttemptRecord, before: AttemptRecord): boolean {
  const { purpose, handedIn, responses } = before;
  // Another window had handed it in meanwhile.
  if (handedIn) return false;
  const isKept =
    purpose === 'exam'
      ? ({ question, at }: Response) =>
          later.some(each => each.question === question && Date.parse(each.at) >= Date.parse(at))
      : ({ at }: Response, index: number) => later[index]?.at === at;
  return responses.every(isKept);
}

/** "3 of 10 answered", or what is still to come back. */
export function describeProgress({ purpose, questions, responses }: AttemptRecord): string {
  const { answered, total, again } = progress(questions, responses);
  return answered < total || purpose === 'exam'
    ? `${answered} of ${total} answered`
    : `${again} to get right`;
}
