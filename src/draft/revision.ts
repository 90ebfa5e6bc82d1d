import type { Bank, Question } from '../bank/model';
import { checkBank } from '../check/check';
import type { Finding } from '../check/finding';
import type { Article } from './article';

/** A person going through a drafted bank: what it has become, and what is still to be looked at. */
export interface Revision {
  readonly bank: Bank;
  /** The ids of the questions that nobody has kept yet; the first is the one to look at. */
  readonly waiting: readonly string[];
  /** How it was before the last decision. */
  readonly before?: Revision;
}

export type Decision =
  | { readonly type: 'keep' | 'drop' | 'later' | 'undo' }
  /** Another distractor in the place of one. */
  | { readonly type: 'replace'; readonly option: string; readonly by: string };

/** Begins, or goes on where somebody stopped. */
export function revise(bank: Bank): Revision {
  const waiting = bank.questions.filter(({ draft }) => draft !== undefined);
  return { bank, waiting: waiting.map(({ id }) => id) };
}

/** The revision after a decision. One that can't be taken changes nothing. */
export function decide(revision: Revision, decision: Decision): Revision {
  const { bank, waiting, before } = revision;
  const [id, ...rest] = waiting;
  if (decision.type === 'undo') return before ?? revision;
  const question = questionOf(revision);
  if (!question || id === undefined) return revision;
  switch (decision.type) {
    case 'keep':
      return {
        bank: withQuestion(bank, question, kept(question)),
        waiting: rest,
        before: revision,
      };
    case 'drop':
      // A bank without questions is none, and could not be read any more.
      if (bank.questions.length === 1) return revision;
      return { bank: withQuestion(bank, question), waiting: rest, before: revision };
    case 'later':
      return rest.length > 0 ? { bank, waiting: [...rest, id], before: revision } : revision;
    case 'replace': {
      const replaced = replace(question, decision.option, decision.by);
      if (replaced === question) return revision;
      return { bank: withQuestion(bank, question, replaced), waiting, before: revision };
    }
  }
}

/** The question to look at; none where all are kept. */
export function questionOf({ bank, waiting }: Revision): Question | undefined {
  return bank.questions.find(({ id }) => id === waiting[0]);
}

/** What `check` has to say against a question. That nobody has kept it yet goes without saying. */
export function doubts(bank: Bank, { id }: Question, article: Article): readonly Finding[] {
  return checkBank(bank, { article }).filter(
    ({ question, rule }) => question === id && rule !== 'not-looked-at',
  );
}

/** The distractors of a question, which may be replaced. */
export function distractors(question: Question): readonly string[] {
  if (question.type !== 'choice' && question.type !== 'several') return [];
  return question.options.filter(({ right }) => !right).map(({ text }) => text);
}

/** What the new option really was is not known: what was said of the old one goes with it. */
function replace(question: Question, option: string, by: string): Question {
  if (question.type !== 'choice' && question.type !== 'several') return question;
  const isThere = question.options.some(each => fold(each.text) === fold(by));
  if (by.trim() === '' || isThere || !distractors(question).includes(option)) return question;
  const options = question.options.map(each =>
    each.text === option ? { text: by, right: false } : each,
  );
  return { ...question, options };
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
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
