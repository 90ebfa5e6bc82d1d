import type { Article } from '../article/article';
import type { Bank, Question } from '../bank/model';
import type { Source } from '../bank/read';
import { checkBank } from '../check/check';
import type { Finding } from '../check/finding';
import { type Replacement, refusedOption, replaced } from './replace';

/** A person going through a drafted bank: what it has become, and what is still to be looked at. */
export interface Revision {
  readonly bank: Bank;
  /** What the bank was read from. */
  readonly source: Source;
  /** The ids of the questions that nobody has kept yet; the first is the one to look at. */
  readonly waiting: readonly string[];
  /** How it was before the last decision. */
  readonly before?: Revision;
}

export type Decision =
  | { readonly type: 'keep' | 'drop' | 'later' | 'undo' }
  | ({ readonly type: 'replace' } & Replacement);

/**
 * Begins, or goes on where somebody stopped.
 *
 * @param at the question to begin with, where nobody has kept it yet
 */
export function revise(source: Source, at?: string): Revision {
  const { bank } = source;
  const drafts = bank.questions.filter(({ draft }) => draft !== undefined).map(({ id }) => id);
  const [first, others] = [drafts.filter(id => id === at), drafts.filter(id => id !== at)];
  return { bank, source, waiting: [...first, ...others] };
}

/** The revision after its file was edited: one decision, and undone as one. */
export function edited(revision: Revision, source: Source): Revision {
  return { ...revise(source, revision.waiting[0]), before: revision };
}

/** The revision after a decision. One that can't be taken changes nothing. */
export function decide(revision: Revision, decision: Decision): Revision {
  const { bank, waiting, before } = revision;
  const [id, ...rest] = waiting;
  if (decision.type === 'undo') return before ?? revision;
  const question = questionOf(revision);
  if (!question || id === undefined || refusal(revision, decision)) return revision;
  const next = { ...revision, before: revision };
  switch (decision.type) {
    case 'keep':
      return { ...next, bank: withQuestion(bank, question, kept(question)), waiting: rest };
    case 'drop':
      return { ...next, bank: withQuestion(bank, question), waiting: rest };
    case 'later':
      return rest.length > 0 ? { ...next, waiting: [...rest, id] } : revision;
    case 'replace':
      return { ...next, bank: withQuestion(bank, question, replaced(question, decision)) };
  }
}

/** Why a decision can't be taken, in a sentence; none where it can, or there is nothing to say. */
export function refusal(revision: Revision, decision: Decision): string | undefined {
  const { bank } = revision;
  const question = questionOf(revision);
  if (!question) return undefined;
  switch (decision.type) {
    case 'drop':
      // It could not be read any more.
      return bank.questions.length === 1
        ? 'It is the only question left, and a bank needs one.'
        : undefined;
    case 'replace':
      return refusedOption(bank, question, decision);
    default:
      return undefined;
  }
}

/** The question to look at; none where all are kept. */
export function questionOf({ bank, waiting }: Revision): Question | undefined {
  return bank.questions.find(({ id }) => id === waiting[0]);
}

/** What is said where there is none. */
export function lookedAtAll({ questions }: Bank): string {
  const count = questions.length === 1 ? '1 question is' : `${questions.length} questions are`;
  return `You have looked at everything. ${count} in the bank.`;
}

/** What `check` has to say against a question. That nobody has kept it yet goes without saying. */
export function doubts(bank: Bank, { id }: Question, article: Article): readonly Finding[] {
  return checkBank(bank, { article }).filter(
    ({ question, rule }) => question === id && rule !== 'not-looked-at',
  );
}

function kept(question: Question): Question {
  const { draft: _, ...rest } = question;
  return rest;
}

function withQuestion(bank: Bank, old: Question, ...instead: readonly Question[]): Bank {
  return {
    ...bank,
    questions: bank.questions.flatMap(each => (each === old ? instead : [each])),
  };
}
