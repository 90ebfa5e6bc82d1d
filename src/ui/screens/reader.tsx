import { useInput } from 'ink';
import { GAP, text } from '../block';
import { Frame } from '../components/frame';
import { Scroll } from '../components/scroll';
import { useNavigation, useWidth } from '../context';

interface Props {
  readonly title: string;
  /** An empty line parts paragraphs. */
  readonly lines: readonly string[];
}

/** Text to read: the briefing, the scores. */
export function Reader({ title, lines }: Props) {
  const width = useWidth();
  const { back, isActive } = useNavigation();
  useInput(
    (_, key) => {
      if (key.return) back();
    },
    { isActive },
  );
  return (
    <Frame title={title} keys={['Enter menu', '↑↓ scroll', '? keys', 'q quit']}>
      {rows => (
        <Scroll blocks={lines.map(line => (line ? text(line, width) : GAP))} rows={rows} arrows />
      )}
    </Frame>
  );
}
