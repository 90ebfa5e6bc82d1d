import type { Question } from '../bank/model';
import type { Finding } from './finding';
import type { Rule } from './rule';
import { RULES, reason, ruleOf } from './rules';

/**
 * Marks what a question waives, and adds a finding for each waiver that is none: of no rule, without
 * a reason, of what must not be waived, or of what was not found.
 */
export function waive(question: Question, findings: readonly Finding[]): readonly Finding[] {
  const waivers = question.waive ?? {};
  const bad = Object.entries(waivers).flatMap(([name, why]) => {
    const what = wrong(name, why, findings);
    return what === undefined ? [] : [badWaiver(question, name, what)];
  });
  const marked = findings.map(finding => {
    const why = Object.hasOwn(waivers, finding.rule) ? waivers[finding.rule] : undefined;
    return why && finding.severity === 'warning' ? { ...finding, waived: why } : finding;
  });
  return [...bad, ...marked];
}

function wrong(name: string, why: string, findings: readonly Finding[]): string | undefined {
  const rule = RULES.find(each => each.name === name);
  if (!rule) return `\`${name}\` is waived, and there is no such rule`;
  if (!canBeWaived(rule)) return `\`${name}\` is waived, and can't be`;
  if (why === '') return `\`${name}\` is waived without a reason`;
  if (findings.some(finding => finding.rule === name)) return undefined;
  return `\`${name}\` is waived, and was not found`;
}

/** An error hurts the class whatever the reason, and what is wrong with the file is soon mended. */
function canBeWaived({ severity, ofQuestion, ofBank }: Rule): boolean {
  return severity === 'warning' && (ofQuestion ?? ofBank) !== undefined;
}

function badWaiver(question: Question, name: string, what: string): Finding {
  const rule = ruleOf('bad-waiver');
  return {
    rule: rule.name,
    severity: rule.severity,
    question: question.id,
    what,
    why: reason(rule),
    mend: 'Take it out, or write it as {rule: reason}; --rules lists the rules',
    at: `${name}:`,
  };
}
