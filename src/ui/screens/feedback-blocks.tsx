import { Box, Text } from 'ink';
import type { Feedback } from '../../quiz/feedback';
import { type Block, GAP, hanging, rowsOf, text, wrapped } from '../block';
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

function quotation(words: string, source: string, width: number): Block {
  return {
    rows: rowsOf(words, width - 2) + rowsOf(source, width - 2),
    node: (
      <Box
        borderStyle="single"
        borderTop={false}
        borderRight={false}
        borderBottom={false}
        borderColor={COLOR.accent}
        paddingLeft={1}
        flexDirection="column"
      >
        <Text italic>{wrapped(words, width - 2)}</Text>
        <Text dimColor>{wrapped(source, width - 2)}</Text>
      </Box>
    ),
  };
}
