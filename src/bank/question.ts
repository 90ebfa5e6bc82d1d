import type { Tokens } from 'marked';
import { readAnswers } from './answers';
import { problem } from './blocks';
import { plain } from './inline';
import type { Extra, Question } from './model';
import { partsOf } from './parts';
import type { Problem } from './problem';
import type { Block, Section } from './sections';
import { QUIZ_BLOCK, type QuizBlock } from './shapes';
import { slugOf } from './slug';
import { readYaml } from './yaml';

export interface ReadQuestion {
  /** Missing where the quiz block that may give it can't be read. */
  readonly id?: string;
  /** Whether the id is written down, and not made from the stem. */
  readonly isNamed: boolean;
  /** Missing where a problem keeps the question from being one. */
  readonly question?: Question;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Reads one section of a bank as a question, with every problem in it. */
export function readQuestion(section: Section): ReadQuestion {
  const parts = partsOf(section);
  const errors: Problem[] = [...parts.errors];
  const warnings: Problem[] = [];
  const { heading } = section;
  const stem = [plain(heading.token.tokens).replace(/^Q\d+(?: · |$)/, ''), ...parts.stem]
    .filter(Boolean)
    .join('\n\n');
  if (!stem) {
    errors.push(problem(heading, 'the question has no stem', 'Write it after `##`'));
  }

  let block: QuizBlock | undefined = {};
  let extra: Extra = {};
  if (parts.yaml) {
    const read = readYaml(parts.yaml.token.text, parts.yaml.line + 1, QUIZ_BLOCK);
    if ('value' in read) {
      block = read.value;
      extra = read.extra;
      warnings.push(...read.warnings);
    } else {
      const open = unclosed(parts.yaml);
      if (open) return { isNamed: false, errors: [...errors, open], warnings };
      block = undefined;
      errors.push(...read);
    }
  }

  const body = readAnswers(heading, parts, block);
  errors.push(...body.errors);
  if (block?.typed && body.answers?.type === 'several') {
    const right = body.answers.options.filter(option => option.right).length;
    const what = `${right} options are marked as right, and \`typed\` is for one`;
    errors.push(problem(parts.list ?? heading, what, 'Leave one `[x]`, or take `typed` out'));
  } else if (block && body.answers) {
    const what = misfit(block, body.answers.type);
    if (what) errors.push(problem(parts.yaml ?? heading, what, 'Mend it, or take it out'));
  }
  if (!block) return { isNamed: false, errors, warnings };
  const isNamed = block.id !== undefined;
  const id = block.id ?? slugOf(stem);
  if (!body.answers || errors.length > 0) return { id, isNamed, errors, warnings };

  const explanation = parts.explanation.join('\n\n');
  const common = {
    id,
    stem,
    ...(block.topic && { topic: block.topic }),
    ...(block.kind && { kind: block.kind }),
    ...(block.evidence && {
      evidence: {
        text: block.evidence,
        ...(block.by && { by: block.by }),
        ...(block.paragraph && { paragraph: block.paragraph }),
      },
    }),
    ...(block.hint && { hint: block.hint }),
    ...(explanation && { explanation }),
    ...(block.waive && { waive: block.waive }),
    ...(block.draft && { draft: block.draft }),
    extra,
  };
  const { answers } = body;
  const typed = answers.type === 'choice' && block.typed && { typed: block.typed };
  return { id, isNamed, question: { ...common, ...answers, ...typed }, errors, warnings };
}

/** Without its closing line, a quiz block that is no YAML runs on to that of the next question. */
function unclosed({ token, line }: Block<Tokens.Code>): Problem | undefined {
  const index = token.text.split('\n').findIndex(each => BEHIND_BLOCK.test(each));
  if (index === -1) return undefined;
  return {
    line: line + 1 + index,
    column: 1,
    what: 'the quiz block above is not closed',
    mend: 'Write a line ``` before this one',
  };
}

const BEHIND_BLOCK = /^(?:[-*+] \[[ xX]\]|\*\*Answer:|```|\|)/;

/** What a quiz block says that its question can't have, if anything. */
function misfit(block: QuizBlock, type: Question['type']): string | undefined {
  const { by, evidence, paragraph, tolerance, typed } = block;
  if (block.type !== undefined && block.type !== type) {
    return `\`type\` says ${block.type}, and the answers are those of ${type}`;
  }
  if (tolerance !== undefined && type !== 'number') {
    return '`tolerance` is for a number, and the answer is none';
  }
  if (typed !== undefined && type !== 'choice') {
    return '`typed` is for one of several options, and the answers are others';
  }
  if (evidence === undefined && (by !== undefined || paragraph !== undefined)) {
    return '`by` and `paragraph` tell of the `evidence`, and there is none';
  }
  return undefined;
}
