import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank, ChoiceQuestion, Option, Question } from '../../src/bank/model';
import { articleOf } from '../../src/draft/article';
import { choice } from '../builders';

/** The article on the bridge of Lipa, which is made up. */
export const BRIDGE = articleOf(readFileSync(join(import.meta.dirname, 'bridge.txt'), 'utf8'));

export function bankOf(questions: readonly Question[], more: Partial<Bank> = {}): Bank {
  return { title: 'Lipa', lang: 'en', tags: [], briefing: '', extra: {}, questions, ...more };
}

/** Options, of which those after a star are right. */
export function options(...texts: readonly string[]): readonly Option[] {
  return texts.map(text => ({ text: text.replace(/^\*/, ''), right: text.startsWith('*') }));
}

/** A question with evidence that nothing is wrong with, but for what is given. */
export function question(more: Partial<ChoiceQuestion> & { id?: string } = {}): ChoiceQuestion {
  const { id = 'weekday', ...rest } = more;
  return choice(id, {
    stem: 'On which day did the mayor speak?',
    kind: 'fact',
    evidence: { text: 'said on Monday that the old bridge would stay closed', paragraph: 2 },
    options: options('On Friday', '*On Monday', 'On Sunday'),
    ...rest,
  });
}
