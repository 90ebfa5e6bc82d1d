import { Text } from 'ink';
import type { Feedback } from '../../quiz/feedback';
import { type Block, GAP, hanging, rowsOf, text, wrapped } from '../block';
import { BAR, Barred } from '../components/barred';
import { COLOR, SIGN } from '../theme';

/** What is said of an answer, to be drawn. */
export function feedbackBlocks(said: Feedback, width: number): readonly Block[] {
  const { outcome, verdict, key, evidence, chosen, explanation } = said;
  return [
    text(`${SIGN[outcome]} ${verdict}`, width, { bold: true, color: COLOR[outcome] }),
    ...key.map(line => keyLine(line, width)),
    ...(evidence ? [GAP, quotation(evidence.text, evidence.source, width)] : []),
    ...(chosen.length > 0 ? [GAP] : []),
    ...chosen.map(line => text(line, width)),
    ...(explanation ? [GAP, text(explanation, width)] : []),
  ];
}

/** The items of an order have numbers before them. */
function keyLine(line: string, width: number): Block {
  const [number = ''] = /^\d+ {2,}/.exec(line) ?? [];
  return hanging(number, line.slice(number.length), width, 2);
}

/** The article's words, with who said them and where. */
export function quotation(words: string, source: string, width: number): Block {
  return {
    rows: rowsOf(words, width - BAR) + rowsOf(source, width - BAR),
    node: (
      <Barred>
        <Text italic>{wrapped(words, width - BAR)}</Text>
        <Text dimColor>{wrapped(source, width - BAR)}</Text>
      </Barred>
    ),
  };
}
