import { useInput } from 'ink';
import { canUndo, type Over } from '../../quiz/attempt';
import { missed } from '../../quiz/score';
import { summary } from '../../quiz/summary';
import { GAP, text } from '../block';
import { Frame } from '../components/frame';
import { Scroll } from '../components/scroll';
import { useNavigation, useWidth } from '../context';

interface Props {
  readonly title: string;
  readonly notice?: string;
  readonly attempt: Over;
  readonly isSaved?: boolean;
  /** What is said after the score. */
  readonly after: readonly string[];
  readonly onMissed?: (ids: ReadonlySet<string>) => void;
  readonly onUndo: () => void;
}

/** The end of an attempt: the score, by topic, and each question that was missed. */
export function Summary({ title, notice, attempt, isSaved, after, onMissed, onUndo }: Props) {
  const width = useWidth();
  const { back, isActive } = useNavigation();
  const ids = new Set(missed(attempt.questions, attempt.responses).map(({ id }) => id));
  useInput(
    (input, key) => {
      if (key.return) back();
      if (input === 'u') onUndo();
      if (input === 'm' && ids.size > 0) onMissed?.(ids);
    },
    { isActive },
  );
  const [headline = '', ...lines] = [
    ...summary(attempt, isSaved),
    ...(after.length > 0 ? ['', ...after] : []),
  ];
  return (
    <Frame
      title={title}
      keys={[
        'Enter menu',
        ...(onMissed && ids.size > 0 ? [`m play the missed again (${ids.size})`] : []),
        ...(canUndo(attempt) ? ['u undo'] : []),
        '? keys',
        'q quit',
      ]}
      notice={notice}
    >
      {rows => (
        <Scroll
          blocks={[
            text(headline, width, { bold: true }),
            ...lines.map(line => (line ? text(line, width) : GAP)),
          ]}
          rows={rows}
          arrows
        />
      )}
    </Frame>
  );
}
