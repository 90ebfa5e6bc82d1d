import { contentWords } from '../check/text/words';
import type { Candidate } from './candidate';
import { overlap } from './span';

/** A candidate, with what it shows a learner before and after answering. */
export interface Shown extends Candidate {
  readonly text: string;
  /** The content words of its stem. */
  readonly asked: readonly string[];
}

export function shown(candidate: Candidate): Shown {
  const { stem, evidence, explanation } = candidate.question;
  return {
    ...candidate,
    text: folded([stem, evidence?.text, explanation].join(' ')),
    asked: contentWords(stem),
  };
}

/** Whether two questions can't both be asked: one sentence, one fact, or one gives the other away. */
export function clash(a: Shown, b: Shown): boolean {
  return overlap(a.source, b.source) || asksTheSame(a, b) || givesAway(a, b) || givesAway(b, a);
}

function asksTheSame(a: Shown, b: Shown): boolean {
  return a.subject === b.subject && share(a, b) > 0.5;
}

/** One shows the other's key together with much of what the other asks. */
function givesAway(a: Shown, b: Shown): boolean {
  // An exact number hardly stands twice for two things.
  const enough = (form: string) => (/[\d]{2}|[%$£€]/.test(form) ? 0.1 : 0.34);
  return b.forms.some(form => a.text.includes(folded(form)) && share(a, b) > enough(form));
}

/** Which share of the content words of `b`'s stem stands in what `a` shows. */
function share(a: Shown, b: Shown): number {
  const both = b.asked.filter(word => a.text.includes(word));
  return both.length / Math.max(1, b.asked.length);
}

function folded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$£€]+/gu, ' ')
    .trim()} `;
}
