import { type Attacker, isWithin } from './attackers';
import type { Fix } from './fix';
import type { Figures, Located, Report } from './report';
import type { Rule } from './rule';

/** A report as JSON: the names are part of what the program promises. */
export function bankJson(
  file: string,
  { findings, figures }: Report,
  fixes: readonly Fix[],
): object {
  const open = findings.filter(({ waived }) => waived === undefined);
  const count = (severity: Located['severity']) =>
    open.filter(finding => finding.severity === severity).length;
  return {
    file,
    errors: count('error'),
    warnings: count('warning'),
    findings: open.map(finding => findingJson(file, finding)),
    waived: findings
      .filter(({ waived }) => waived !== undefined)
      .map(finding => ({ ...findingJson(file, finding), reason: finding.waived })),
    fixed: fixes.map(({ line, question, what }) => ({ file, line, question, what })),
    ...(figures && figuresJson(figures)),
  };
}

export function ruleJson({ name, severity, why, source }: Rule): object {
  return { name, severity, why, source };
}

function findingJson(file: string, finding: Located): object {
  const { line, column, rule, severity, question, what, why, mend } = finding;
  return {
    ...{ file, line, column, rule, severity },
    ...(question !== undefined && { question }),
    ...{ what, why, mend },
  };
}

function figuresJson({ stems, skipped, attack, balance, coverage }: Figures) {
  const { questions, chance, limit, attackers } = attack;
  return {
    questions: stems.size,
    skipped,
    guessing: {
      ...{ questions, chance, limit },
      attackers: attackers.map(({ attacker, right }: Attacker) => ({
        attacker,
        right,
        isWithin: isWithin(attack, { attacker, right }),
      })),
    },
    balance,
    ...(coverage && { coverage }),
  };
}
