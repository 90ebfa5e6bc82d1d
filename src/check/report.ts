import type { Problem } from '../bank/problem';
import type { Source } from '../bank/read';
import { type Attack, attack } from './attackers';
import { type Balance, balanceOf, type Coverage, coverageOf } from './balance';
import { checkSubject, findingOf, skippedRules } from './check';
import type { Finding } from './finding';
import { placer } from './place';
import { ruleOf } from './rules';
import { type ArticleAtHand, subjectOf } from './subject';

/** A finding, and where in the bank's file it is; both counted from 1. */
export interface Located extends Finding {
  readonly line: number;
  readonly column: number;
}

/** Everything that there is to say about one bank. */
export interface Report {
  /** In the order of lines; what is waived is among them. */
  readonly findings: readonly Located[];
  /** Missing where the bank can't be read. */
  readonly figures?: Figures;
}

export interface Figures {
  readonly stems: ReadonlyMap<string, string>;
  readonly lang: string;
  /** Rules that can't be applied to the bank's language. */
  readonly skipped: readonly string[];
  readonly attack: Attack;
  readonly balance: Balance;
  /** Missing where the article is not at hand. */
  readonly coverage?: Coverage;
}

/** The report on a bank that can't be read. */
export function reportErrors(errors: readonly Problem[]): Report {
  return { findings: errors.map(error => located('unreadable', error)) };
}

/**
 * The report on a bank that was read.
 *
 * @param warnings what was said when it was read
 * @param article the article, where it is at hand; or a sentence that says why it is not, although
 * the bank names its file
 */
export function report(
  source: Source,
  warnings: readonly Problem[],
  article?: ArticleAtHand | string,
): Report {
  const { bank } = source;
  const subject = subjectOf(bank, typeof article === 'object' ? article : undefined);
  const placeOf = placer(source);
  const findings = [
    ...(typeof article === 'string' ? [missing(article)] : []),
    ...[...source.unnamed].map(({ id }) => unnamed(id)),
    ...checkSubject(subject),
  ].map(finding => ({ ...finding, ...placeOf(finding) }));
  const coverage = coverageOf(subject);
  return {
    findings: [...warnings.map(warning => located('unknown-key', warning)), ...findings].toSorted(
      (a, b) => a.line - b.line,
    ),
    figures: {
      stems: new Map(bank.questions.map(({ id, stem }) => [id, stem])),
      lang: bank.lang,
      skipped: skippedRules(bank.lang),
      attack: attack(subject),
      balance: balanceOf(subject),
      ...(coverage && { coverage }),
    },
  };
}

function located(rule: string, { line, column, what, mend }: Problem): Located {
  return { ...findingOf(ruleOf(rule), { what, mend }), line, column };
}

function missing(what: string): Finding {
  const mend = 'Put it beside the bank, give it with --article, or take `file` out';
  return findingOf(ruleOf('article-missing'), { what, mend, at: 'file:' });
}

function unnamed(id: string): Finding {
  const mend = `Write \`id: ${id}\` into its quiz block, as --fix does`;
  return findingOf(ruleOf('no-id'), { what: 'the question has no id written down', mend }, id);
}
