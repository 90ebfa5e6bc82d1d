import { checkQuestions } from '../check/check';
import type { Candidate } from './candidate';
import { type Limits, select } from './select';

/** Chooses questions in which `check` finds nothing, each looked at by itself. */
export function selectSound(
  candidates: readonly Candidate[],
  limits: Pick<Limits, 'most'>,
): readonly Candidate[] {
  return select(candidates, limits, isSound);
}

function isSound({ question }: Candidate): boolean {
  const bank = { title: '', lang: 'en', tags: [], briefing: '', questions: [question], extra: {} };
  return checkQuestions(bank).every(({ rule }) => OTHERWISE.has(rule));
}

/** What is so in every draft, as all names and excerpts are taken from the article. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'speaker-not-in-article',
  'quotation-not-in-article',
]);
