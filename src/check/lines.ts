import { mendSentence } from '../bank/problem';
import { type Attack, FEWEST, isWithin } from './attackers';
import type { Balance, Coverage, Shares } from './balance';
import type { Fix } from './fix';
import type { Located, Report } from './report';
import type { Rule } from './rule';
import { reason, ruleOf } from './rules';
import { shortStem } from './text/short';
import { wrapped } from './text/wrap';

/** How words are told apart by more than what they say. */
export type Paint = (text: string, as: 'error' | 'warning' | 'title') => string;

/**
 * The report on a bank in plain text: what is wrong, each at its line, and then figures.
 *
 * @param file the name of the bank's file, as it is shown
 */
export function reportLines(
  file: string,
  { findings, figures }: Report,
  fixes: readonly Fix[],
  paint: Paint,
): readonly string[] {
  const open = findings.filter(({ waived }) => waived === undefined);
  const stems = figures?.stems ?? new Map<string, string>();
  return [
    ...fixes.map(
      ({ line, what, question }) => `${file}:${line}: mended: ${what}${about(stems.get(question))}`,
    ),
    ...open.flatMap(finding => findingLines(file, finding, stems, paint)),
    ...whyLines(open, paint),
    ...(open.length > 0 ? [''] : []),
    paint(`${file}: ${countLine(findings, figures?.stems.size)}`, 'title'),
    ...(figures
      ? [
          ...(figures.skipped.length > 0
            ? wrapped(
                `Not applied to a bank in ${figures.lang}: ${figures.skipped.join(', ')}.`,
                '  ',
              )
            : []),
          ...attackLines(figures.attack),
          ...balanceLines(figures.balance),
          ...coverageLines(figures.coverage),
        ]
      : []),
  ];
}

/** The rules, for who wants to know them all. */
export function ruleLines(rules: readonly Rule[], paint: Paint): readonly string[] {
  return rules.flatMap(rule => [
    `${paint(rule.severity, rule.severity)} ${rule.name}`,
    ...wrapped(reason(rule), '    '),
  ]);
}

function findingLines(
  file: string,
  { line, column, severity, what, rule, mend, question }: Located,
  stems: ReadonlyMap<string, string>,
  paint: Paint,
): readonly string[] {
  const stem = question === undefined ? undefined : stems.get(question);
  return [
    `${file}:${line}:${column}: ${paint(`${severity}:`, severity)} ${what} [${rule}]`,
    ...wrapped(`${mendSentence(mend)}${about(stem)}`, '    '),
  ];
}

function about(stem: string | undefined): string {
  return stem === undefined ? '' : ` (${shortStem(stem)})`;
}

/** Each reason once, however often its rule found something. */
function whyLines(findings: readonly Located[], paint: Paint): readonly string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  if (rules.length === 0) return [];
  return [
    '',
    paint('Why', 'title'),
    ...rules.flatMap(rule => wrapped(`${rule}: ${reason(ruleOf(rule))}`, '  ', '    ')),
  ];
}

function countLine(findings: readonly Located[], questions: number | undefined): string {
  const waived = findings.filter(finding => finding.waived !== undefined).length;
  const count = (severity: Located['severity']) =>
    findings.filter(finding => finding.severity === severity && finding.waived === undefined)
      .length;
  return [
    ...(questions === undefined ? [] : [counted(questions, 'question')]),
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    ...(waived > 0 ? [`${waived} waived`] : []),
  ].join(', ');
}

function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}

function attackLines(attack: Attack): readonly string[] {
  const { questions, chance, limit, attackers } = attack;
  if (questions < FEWEST) {
    const what = `Guessing: ${questions} with one right option are too few to tell it from luck.`;
    return questions === 0 ? [] : wrapped(what, '  ');
  }
  const cells = attackers.map(attacker => {
    const mark = isWithin(attack, attacker) ? ' ' : '!';
    return `${attacker.attacker.padEnd(21)}${attacker.right.toFixed(1).padStart(6)} ${mark}`;
  });
  const half = Math.ceil(cells.length / 2);
  return [
    ...wrapped(
      `Guessing: right of ${questions} with one right option; chance is ${chance.toFixed(1)}, luck at most ${limit.toFixed(1)}`,
      '  ',
    ),
    ...cells
      .slice(0, half)
      .map((cell, row) => `    ${cell}   ${cells[half + row] ?? ''}`.trimEnd()),
  ];
}

function balanceLines({ speakers, sides, topics, paragraphs, keys }: Balance): readonly string[] {
  return [
    ...shareLine('Speakers', speakers),
    ...shareLine('Sides', sides),
    ...shareLine('Topics', topics),
    ...shareLine('Keys that are speakers', keys),
    ...(paragraphs.length === 0
      ? []
      : wrapped(
          `By paragraph: ${paragraphs.map(({ name, questions }) => `${name}: ${questions}`).join(', ')}`,
          '  ',
          '    ',
        )),
  ];
}

/** So many of a sort are shown; JSON has all. */
const SHOWN = 8;

function shareLine(title: string, shares: Shares): readonly string[] {
  if (shares.length === 0) return [];
  const total = shares.reduce((sum, { questions }) => sum + questions, 0);
  const shown = shares
    .slice(0, SHOWN)
    .map(
      ({ name, questions }) =>
        `${name} ${questions} (${Math.round((100 * questions) / total)}\u00a0%)`,
    );
  const rest = shares.length - shown.length;
  const all = [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  return wrapped(`${title}: ${all}`, '  ', '    ');
}

function coverageLines(coverage: Coverage | undefined): readonly string[] {
  if (!coverage) return [];
  const { paragraphs, without } = coverage;
  const what =
    without.length === 0
      ? `every one of the article's ${paragraphs} paragraphs is asked about`
      : `no question is about ${without.length === 1 ? 'paragraph' : 'paragraphs'} ${without.join(', ')} of the article's ${paragraphs}`;
  return wrapped(`Coverage: ${what}.`, '  ', '    ');
}
