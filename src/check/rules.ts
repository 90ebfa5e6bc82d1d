import type { Rule } from './rule';
import { EVIDENCE } from './rules/evidence';
import { FILE } from './rules/file';
import { OPTIONS } from './rules/options';
import { QUOTATION } from './rules/quotation';
import { SAMENESS } from './rules/sameness';
import { SPEAKER } from './rules/speaker';
import { TOGETHER } from './rules/together';
import { TYPED } from './rules/typed';
import { WORDING } from './rules/wording';

/** Every rule, in the order in which findings of one line are shown. */
export const RULES: readonly Rule[] = [
  ...FILE,
  ...EVIDENCE,
  ...TYPED,
  ...SPEAKER,
  ...QUOTATION,
  ...SAMENESS,
  ...WORDING,
  ...OPTIONS,
  ...TOGETHER,
];

export function ruleOf(name: string): Rule {
  const rule = RULES.find(each => each.name === name);
  if (!rule) throw new Error(`There is no rule ${name}.`);
  return rule;
}

/** Why a rule is one, with its source. */
export function reason({ why, source }: Rule): string {
  return `${why} (${source}).`;
}
