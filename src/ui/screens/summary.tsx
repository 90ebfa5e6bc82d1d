import { useInput } from 'ink';
import { GAP, text } from '../block';
import { Frame } from '../components/frame';
import { Scroll } from '../components/scroll';
import { useNavigation, useWidth } from '../context';

interface Props {
  readonly title: string;
  readonly notice?: string;
  /** The first is the headline; empty ones part sections. */
  readonly lines: readonly string[];
  /** The ids of the questions that were missed. */
  readonly missed: ReadonlySet<string>;
  readonly onMissed?: (ids: ReadonlySet<string>) => void;
  /** Takes the last answer back; missing where there is none to take back. */
  readonly onUndo?: () => void;
}

/** The end of an attempt: the score, by topic, and each question that was missed. */
export function Summary({ title, notice, lines, missed, onMissed, onUndo }: Props) {
  const width = useWidth();
  const { back, isActive } = useNavigation();
  useInput(
    (input, key) => {
      if (key.return) back();
      if (input === 'u') onUndo?.();
      if (input === 'm' && missed.size > 0) onMissed?.(missed);
    },
    { isActive },
  );
  const [headline = '', ...rest] = lines;
  return (
    <Frame
      title={title}
      keys={[
        'Enter menu',
        ...(onMissed && missed.size > 0 ? [`m play the missed again (${missed.size})`] : []),
        ...(onUndo ? ['u undo'] : []),
        '? keys',
        'q quit',
      ]}
      notice={notice}
    >
      {rows => (
        <Scroll
          blocks={[
            text(headline, width, { bold: true }),
            ...rest.map(line => (line ? text(line, width) : GAP)),
          ]}
          rows={rows}
          arrows
        />
      )}
    </Frame>
  );
}
