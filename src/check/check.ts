import type { Bank, Question } from '../bank/model';
import type { Finding } from './finding';
import type { Fault, Rule } from './rule';
import { RULES, reason } from './rules';
import { type ArticleAtHand, type Subject, subjectOf } from './subject';
import { waive } from './waivers';

/**
 * Everything that the rules have to say about a bank, question by question in its order, and then
 * what is about the bank as a whole. What a question waives is there too, with the reason.
 *
 * @param article the text that it was made from, where that is at hand: then excerpts and speakers
 * are looked for in it
 */
export function checkBank(
  bank: Bank,
  { article }: { readonly article?: ArticleAtHand } = {},
): readonly Finding[] {
  return checkSubject(subjectOf(bank, article));
}

/** What the rules have to say about each question by itself, and not about the bank. */
export function checkQuestions(bank: Bank): readonly Finding[] {
  const subject = subjectOf(bank);
  return bank.questions.flatMap(question => ofQuestion(question, subject));
}

/** The same of what is worked out already. */
export function checkSubject(subject: Subject): readonly Finding[] {
  const { bank } = subject;
  const applied = appliedRules(bank.lang);
  const byQuestion = new Map<Question | undefined, Finding[]>();
  for (const rule of applied) {
    for (const { question, ...fault } of rule.ofBank?.(subject) ?? []) {
      const found = byQuestion.get(question) ?? [];
      byQuestion.set(question, found);
      found.push(findingOf(rule, fault, question?.id));
    }
  }
  const ofQuestions = bank.questions.flatMap(question => {
    const alone = ofQuestion(question, subject);
    return waive(question, [...alone, ...(byQuestion.get(question) ?? [])]);
  });
  return [...ofQuestions, ...(byQuestion.get(undefined) ?? [])];
}

function ofQuestion(question: Question, subject: Subject): readonly Finding[] {
  return appliedRules(subject.bank.lang).flatMap(
    rule =>
      rule.ofQuestion?.(question, subject).map(fault => findingOf(rule, fault, question.id)) ?? [],
  );
}

/** The rules that can't be applied to a language, by name. */
export function skippedRules(lang: string): readonly string[] {
  const applied = appliedRules(lang);
  return RULES.filter(rule => !applied.includes(rule)).map(({ name }) => name);
}

export function findingOf(rule: Rule, { what, mend, at }: Fault, question?: string): Finding {
  return {
    rule: rule.name,
    severity: rule.severity,
    ...(question !== undefined && { question }),
    what,
    why: reason(rule),
    mend,
    ...(at !== undefined && { at }),
  };
}

function appliedRules(lang: string): readonly Rule[] {
  const isEnglish = /^en(?:-|$)/i.test(lang);
  return RULES.filter(({ needs }) => needs === undefined || isEnglish);
}
