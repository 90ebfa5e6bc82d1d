import type { Bank } from '../bank/model';
import { checkBank } from '../check/check';
import type { Candidate } from './candidate';
import type { Reading } from './reading';

/** The candidates in which `check` finds nothing, each looked at by itself. */
export function sound(
  candidates: readonly Candidate[],
  { article, title }: Reading,
): readonly Candidate[] {
  const bank: Bank = {
    title,
    lang: 'en',
    tags: [],
    briefing: '',
    questions: candidates.map(({ question }) => question),
    extra: {},
  };
  const flawed = new Set(
    checkBank(bank, { article })
      .filter(({ rule }) => !OF_ALL.has(rule))
      .map(({ question }) => question),
  );
  return candidates.filter(({ question }) => !flawed.has(question.id));
}

/** What is wrong with questions together is for choosing among them. */
const OF_ALL: ReadonlySet<string> = new Set(['gives-away', 'same-key', 'guessable']);
