import { Box, Text, useInput } from 'ink';
import { type Answered, canBeEasy } from '../../quiz/attempt';
import { feedback, type Feedback as Said } from '../../quiz/feedback';
import type { Player } from '../../quiz/player';
import { progress } from '../../quiz/score';
import { now } from '../../store/clock';
import { type Block, GAP, rowsOf, text, wrapped } from '../block';
import { Frame } from '../components/frame';
import { Scroll } from '../components/scroll';
import { useNavigation, useWidth } from '../context';
import { COLOR, SIGN } from '../theme';

interface Props {
  readonly title: string;
  readonly notice?: string;
  readonly attempt: Answered;
  readonly dispatch: Player['dispatch'];
}

/** What is said after an answer: verdict, key, evidence, what was chosen, why. */
export function Feedback({ title, notice, attempt, dispatch }: Props) {
  const width = useWidth();
  const { isActive } = useNavigation();
  const { question, response, questions, responses } = attempt;
  useInput(
    (input, key) => {
      if (key.return || input === ' ') dispatch({ type: 'next', at: now() });
      if (input === 'e') dispatch({ type: 'easy' });
      if (input === 'u') dispatch({ type: 'undo', at: now() });
    },
    { isActive },
  );

  const said = feedback(question, response);
  const ids = questions.map(({ id }) => id);
  const { answered, total, right } = progress(ids, responses);
  return (
    <Frame
      title={title}
      status={`${answered} of ${total} · ${right} right`}
      progress={answered / total}
      keys={[
        'Enter goes on',
        ...(canBeEasy(attempt) ? ['e easy'] : []),
        'u undo',
        '? keys',
        notice ? 'q quit' : 'q quit, progress is kept',
      ]}
      notice={notice}
    >
      {rows => <Scroll blocks={blocksOf(said, width)} rows={rows} arrows />}
    </Frame>
  );
}

function blocksOf(said: Said, width: number): readonly Block[] {
  const { outcome, verdict, key, evidence, chosen, explanation } = said;
  return [
    text(`${SIGN[outcome]} ${verdict}`, width, { bold: true, color: COLOR[outcome] }),
    ...key.map(line => text(line, width, {}, 2)),
    ...(evidence ? [GAP, quotation(evidence.text, evidence.source, width)] : []),
    ...(chosen.length > 0 ? [GAP] : []),
    ...chosen.map(line => text(line, width)),
    ...(explanation ? [GAP, text(explanation, width)] : []),
  ];
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
