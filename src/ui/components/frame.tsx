import { Box, Text, useInput } from 'ink';
import type { ReactNode } from 'react';
import { rowsOf } from '../block';
import { useNavigation, useSize, useWidth } from '../context';
import { noticeLines, useNotices } from '../notices';

interface Props {
  readonly title: string;
  /** Short, on the right: where one is. */
  readonly status?: string;
  /** From 0 to 1; no bar where it is missing. */
  readonly progress?: number;
  /** What the keys do, the most needed first. */
  readonly keys: readonly string[];
  /** Whether all of them must be in sight, on more lines than one if need be. */
  readonly showsAllKeys?: boolean;
  readonly notice?: string;
  /** Whether letters are being typed, so that they are no commands. */
  readonly isTyping?: boolean;
  /** Draws what is between, in the rows that are left. */
  readonly children: (rows: number) => ReactNode;
}

/** What every screen has: a line above, a line of keys below, and the keys that all share. */
export function Frame(props: Props) {
  const { title, status = '', progress, keys, showsAllKeys, notice, isTyping, children } = props;
  const size = useSize();
  const width = useWidth();
  const { back, quit, help, isActive } = useNavigation();
  useInput(
    (input, key) => {
      if (key.escape) back();
      else if (isTyping) return;
      else if (input === '?') help();
      else if (input === 'q') quit();
    },
    { isActive },
  );

  const isLow = size.rows < 18;
  const told = noticeLines(useNotices(), width, Math.max(2, Math.floor(size.rows / 5)));
  const hasBar = progress !== undefined && !isLow;
  const gap = isLow ? 0 : 1;
  const keyLines = showsAllKeys ? filled(keys, width) : [shortened(keys, width)];
  // One row fewer than the terminal has: Ink clears the scrollback for a frame as tall as that.
  const rows =
    size.rows -
    1 -
    (1 + (hasBar ? 1 : 0) + gap) -
    (gap + keyLines.length) -
    (notice ? rowsOf(`! ${notice}`, width) : 0) -
    told.length;
  return (
    <Box flexDirection="column" width={width}>
      <Box justifyContent="space-between" gap={2}>
        <Text color="cyan" wrap="truncate-end">
          {title}
        </Text>
        <Box flexShrink={0}>
          <Text>{status}</Text>
        </Box>
      </Box>
      {hasBar && <Bar share={progress} width={width} />}
      {told.length > 0 && <Text color="yellow">{told.join('\n')}</Text>}
      {notice && <Text color="yellow">{`! ${notice}`}</Text>}
      <Box flexDirection="column" marginY={gap}>
        {children(Math.max(2, rows))}
      </Box>
      <Text dimColor wrap="truncate-end">
        {keyLines.join('\n')}
      </Text>
    </Box>
  );
}

function Bar({ share, width }: { readonly share: number; readonly width: number }) {
  const done = Math.round(share * width);
  return (
    <Text>
      {'━'.repeat(done)}
      <Text dimColor>{'╌'.repeat(width - done)}</Text>
    </Text>
  );
}

/** As many keys as fit into a line; the first, and where the rest are told, stay the longest. */
function shortened(keys: readonly string[], width: number): string {
  const line = keys.join(' · ');
  const last = keys.findLastIndex((key, index) => index > 0 && key !== '? keys');
  return line.length <= width || last === -1 ? line : shortened(keys.toSpliced(last, 1), width);
}

/** All keys, in lines that are as full as can be. */
function filled([first = '', ...keys]: readonly string[], width: number): readonly string[] {
  const lines = [first];
  for (const key of keys) {
    const line = `${lines.at(-1)} · ${key}`;
    if (line.length <= width) lines.splice(-1, 1, line);
    else lines.push(key);
  }
  return lines;
}
