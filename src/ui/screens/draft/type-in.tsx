import type { Question } from '../../../bank/model';
import { GAP, text } from '../../block';
import { Frame } from '../../components/frame';
import { Scroll } from '../../components/scroll';
import { useTextLine } from '../../components/text-line';
import { useWidth } from '../../context';

/** What can't stand in the place of a distractor, and why, in a sentence. */
export interface Refused {
  readonly by: string;
  readonly why: string;
}

interface Props {
  readonly question: Question;
  readonly option: string;
  /** What was entered before. */
  readonly refused?: Refused;
  readonly onEnter: (by: string) => void;
}

/** A line for the words that are to stand in the place of a distractor. */
export function TypeIn({ question, option, refused, onEnter }: Props) {
  const width = useWidth();
  const { line, written } = useTextLine({ onEnter: words => words && onEnter(words) });
  const rule = isFact(question)
    ? 'Write it in the form of the other options.'
    : 'Nobody may be said to have said what they did not.';
  return (
    <Frame
      title={`Instead of “${option}”`}
      keys={['Enter goes on', 'Esc back']}
      // It is true of those words alone.
      {...(refused?.by === written && { notice: refused.why })}
      isTyping
    >
      {rows => (
        <Scroll
          blocks={[
            text('The words of the new option, then Enter:', width),
            line,
            GAP,
            text(rule, width, { dimColor: true }),
          ]}
          rows={rows}
        />
      )}
    </Frame>
  );
}

function isFact({ kind = 'fact' }: Question): boolean {
  return kind === 'fact';
}
