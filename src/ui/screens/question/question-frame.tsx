import { Text } from 'ink';
import { type Block, GAP, heightOf, text } from '../../block';
import { Frame } from '../../components/frame';
import { Scroll } from '../../components/scroll';
import { useWidth } from '../../context';
import type { AnswerProps } from './props';

interface Props extends Omit<AnswerProps, 'onAnswer' | 'onBegun' | 'enter' | 'actionKeys'> {
  /** How to answer, where that does not go without saying. */
  readonly how?: string;
  /** What there is to answer with. */
  readonly answers: readonly Block[];
  /** The rows of the answers that must be in sight. */
  readonly focus?: readonly [from: number, to: number];
  readonly keys: readonly string[];
  readonly isTyping?: boolean;
}

/** A question, whatever its type: the stem, what to answer with, the hint. */
export function QuestionFrame(props: Props) {
  const { title, notice, status, done, note, attempt, how, answers, focus, keys, isTyping } = props;
  const width = useWidth();
  const { question, hint } = attempt;
  const above = [
    ...question.stem
      .split('\n\n')
      .flatMap((part, index) => [
        ...(index > 0 ? [GAP] : []),
        text(part, width, { bold: index === 0 }),
      ]),
    ...(how ? [text(how, width, { dimColor: true })] : []),
    ...(note ? [text(note, width)] : []),
    ...(hint ? [text(`Hint: ${question.hint}`, width, { color: 'yellow' })] : []),
    GAP,
  ];
  const start = heightOf(above);
  return (
    <Frame
      title={title}
      status={status}
      progress={done}
      keys={keys}
      notice={notice}
      isTyping={isTyping}
    >
      {rows => (
        <Scroll
          blocks={[...above, ...answers]}
          rows={rows}
          focus={focus && [start + focus[0], start + focus[1]]}
        />
      )}
    </Frame>
  );
}

/** The mark before what the keys are at. */
export function Pointer({ isHere }: { readonly isHere: boolean }) {
  return <Text color="cyan">{isHere ? '❯ ' : '  '}</Text>;
}
