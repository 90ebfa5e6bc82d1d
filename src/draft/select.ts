import type { Candidate } from './candidate';
import { overlap } from './span';

export interface Selection {
  /** Candidates less sure than this are left out, from 0 to 1. */
  readonly threshold: number;
  /** How many questions at most. */
  readonly most: number;
}

/**
 * Chooses the questions of a draft, best first: one of a sentence, nothing asked twice, no answer
 * too often, and none that gives another away.
 */
export function select(
  candidates: readonly Candidate[],
  { threshold, most }: Selection,
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const ids = new Set<string>();
  const best = candidates
    .filter(({ confidence }) => confidence >= threshold)
    .sort((a, b) => b.confidence - a.confidence || a.source.start - b.source.start);
  for (const candidate of best) {
    if (chosen.length === most) break;
    if (ids.has(candidate.question.id)) continue;
    if (chosen.some(other => clash(candidate, other))) continue;
    if (
      chosen.filter(({ question }) => question.topic === candidate.question.topic).length >=
      most / 2
    )
      continue;
    if (chosen.filter(({ subject }) => subject === candidate.subject).length >= SAME_KEY) continue;
    chosen.push(candidate);
    ids.add(candidate.question.id);
  }
  return chosen;
}

/** A name that is the answer again and again can be guessed. */
const SAME_KEY = 2;

function clash(a: Candidate, b: Candidate): boolean {
  return overlap(a.source, b.source) || asksTheSame(a, b) || givesAway(a, b) || givesAway(b, a);
}

function asksTheSame(a: Candidate, b: Candidate): boolean {
  return a.subject === b.subject && shared(a, b) > 0.5;
}

/** One shows the other's key together with much of what the other asks. */
function givesAway(a: Candidate, b: Candidate): boolean {
  const text = shown(a);
  return b.forms.some(form => text.includes(` ${form.toLowerCase()} `)) && shared(a, b) > 0.34;
}

/** Which share of the content words of `b`'s stem stands in what `a` shows. */
function shared(a: Candidate, b: Candidate): number {
  const text = shown(a);
  const words = [...new Set(content(b.question.stem))];
  return words.filter(word => text.includes(word)).length / Math.max(1, words.length);
}

/** What a learner sees of a question before and after answering, in lower case. */
function shown({ question }: Candidate): string {
  const { stem, evidence, explanation } = question;
  return ` ${[stem, evidence?.text, explanation]
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$]+/gu, ' ')} `;
}

function content(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}
