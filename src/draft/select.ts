import type { Candidate } from './candidate';
import { clash, type Shown, shown } from './clash';

export interface Limits {
  /** Candidates less sure than this are left out, from 0 to 1. */
  readonly threshold: number;
  /** How many questions at most. */
  readonly most: number;
}

/**
 * Chooses the questions of a draft, best first: one of a sentence, nothing asked twice, no answer
 * and no sort of question too often, and none that gives another away.
 */
export function select(
  candidates: readonly Candidate[],
  { most }: Pick<Limits, 'most'>,
  isSound: (candidate: Candidate) => boolean = () => true,
): readonly Candidate[] {
  const chosen: Shown[] = [];
  for (const candidate of bySureness(candidates)) {
    if (chosen.length === most) break;
    const next = shown(candidate);
    const isOften =
      count(chosen, ({ question }) => question.topic === next.question.topic) >= most / 2 ||
      count(chosen, ({ subject }) => subject === next.subject) >= mostOf(next);
    const isTaken = chosen.some(
      other => other.question.id === next.question.id || clash(next, other),
    );
    if (!isOften && !isTaken && isSound(candidate)) chosen.push(next);
  }
  return chosen;
}

/** The surest first; of equals, in the order of the article. */
export function bySureness<T extends Pick<Candidate, 'confidence' | 'source'>>(
  all: readonly T[],
): readonly T[] {
  return [...all].sort((a, b) => b.confidence - a.confidence || a.source.start - b.source.start);
}

/** A name that is the answer again and again can be guessed; anybody may say two things. */
function mostOf({ question }: Candidate): number {
  return /^who /.test(question.topic ?? '') ? 2 : 1;
}

function count<T>(all: readonly T[], is: (each: T) => boolean): number {
  return all.filter(is).length;
}
