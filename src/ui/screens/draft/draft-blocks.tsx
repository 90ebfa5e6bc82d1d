import type { Option, Question } from '../../../bank/model';
import type { Finding } from '../../../check/finding';
import { proof } from '../../../quiz/feedback';
import { keyLines, keyOf } from '../../../quiz/key';
import { type Block, GAP, text } from '../../block';
import { COLOR, SIGN } from '../../theme';
import { quotation } from '../feedback-blocks';

/** All that is known of a drafted question: what is asked, the key, the proof, what is wrong. */
export function draftBlocks(
  question: Question,
  findings: readonly Finding[],
  width: number,
): readonly Block[] {
  const { stem, evidence, explanation, topic, kind, draft } = question;
  const about = [topic, kind].filter(Boolean).join(' · ');
  return [
    text(stem, width, { bold: true }),
    ...(about ? [text(about, width, { dimColor: true })] : []),
    ...(draft === 'unsure'
      ? [text('! It may not be usable as it stands.', width, { color: COLOR.skipped })]
      : []),
    ...findings.map(({ rule, what }) =>
      text(`! ${rule}: ${what}.`, width, { color: COLOR.skipped }),
    ),
    GAP,
    ...answers(question, width),
    ...(evidence ? [GAP, quoted(evidence, width)] : []),
    ...(explanation ? [GAP, text(explanation, width)] : []),
  ];
}

function quoted(evidence: NonNullable<Question['evidence']>, width: number): Block {
  const { text: words, source } = proof(evidence);
  return quotation(words, source, width);
}

function answers(question: Question, width: number): readonly Block[] {
  if (question.type === 'choice' || question.type === 'several') {
    return question.options.flatMap(each => option(each, width));
  }
  const lines = keyLines(question);
  return lines.length > 0
    ? lines.map(line => text(line, width, { color: COLOR.right }, 2))
    : [text(`${SIGN.right} ${keyOf(question)}`, width, { color: COLOR.right })];
}

function option({ text: words, right, feedback }: Option, width: number): readonly Block[] {
  return [
    right
      ? text(`${SIGN.right} ${words}`, width, { color: COLOR.right })
      : text(words, width, {}, 2),
    ...(feedback ? [text(feedback, width, { dimColor: true }, 4)] : []),
  ];
}
