import type { Bank } from '../bank/model';
import { checkQuestions } from '../check/check';
import type { Candidate } from './candidate';
import { type Limits, select } from './select';

/** Chooses questions in which `check` finds nothing, each looked at by itself. */
export function selectSound(
  candidates: readonly Candidate[],
  limits: Pick<Limits, 'most'>,
): readonly Candidate[] {
  const chosen = select(candidates, limits);
  const flawed = flawedAmong(chosen);
  if (flawed.size === 0) return chosen;
  return selectSound(
    candidates.filter(({ question }) => !flawed.has(question.id)),
    limits,
  );
}

function flawedAmong(candidates: readonly Candidate[]): ReadonlySet<string> {
  const questions = candidates.map(({ question }) => question);
  const bank: Bank = { title: '', lang: 'en', tags: [], briefing: '', questions, extra: {} };
  return new Set(
    checkQuestions(bank).flatMap(({ rule, question }) =>
      question && !OTHERWISE.has(rule) ? [question] : [],
    ),
  );
}

/** What is so in every draft, as all names and excerpts are taken from the article. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'speaker-not-in-article',
  'quotation-not-in-article',
]);
