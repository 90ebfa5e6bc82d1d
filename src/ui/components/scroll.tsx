import { Box, Text, useInput } from 'ink';
import { useState } from 'react';
import { type Block, heightOf } from '../block';
import { useNavigation } from '../context';

interface Props {
  readonly blocks: readonly Block[];
  /** The rows there are for it. */
  readonly rows: number;
  /** The first row, and the row after the last, that must be in sight once they change. */
  readonly focus?: readonly [from: number, to: number];
  /** The row to begin at; the first where it is missing. */
  readonly start?: number;
  /** Whether the arrow keys scroll, where they have no other work. */
  readonly arrows?: boolean;
  /** Whether the blocks are many, and none hears keys: those out of sight are not drawn then. */
  readonly isLong?: boolean;
}

/** Shows as much as there is room for, and says how much there is besides. */
export function Scroll({ blocks, rows, focus, start = 0, arrows = false, isLong = false }: Props) {
  const { isActive } = useNavigation();
  const [wanted, setTop] = useState(start);
  const [seen, setSeen] = useState(focus?.[0]);

  const height = heightOf(blocks);
  const isCut = height > rows;
  const room = isCut ? Math.max(1, rows - 1) : height;
  const top = Math.max(0, Math.min(wanted, height - room));

  if (focus && focus[0] !== seen) {
    setSeen(focus[0]);
    if (focus[0] < top) setTop(focus[0]);
    else if (focus[1] > top + room) setTop(Math.min(focus[0], focus[1] - room));
  }

  useInput(
    (_, key) => {
      const page = Math.max(1, room - 1);
      if (key.pageDown) setTop(Math.min(top + page, height - room));
      if (key.pageUp) setTop(Math.max(0, top - page));
      if (arrows && key.downArrow) setTop(Math.min(top + 1, height - room));
      if (arrows && key.upArrow) setTop(Math.max(0, top - 1));
    },
    { isActive: isActive && isCut },
  );

  const below = height - room - top;
  const { first, above, shown } = isLong
    ? inSight(blocks, top, room)
    : { first: 0, above: 0, shown: blocks };
  return (
    <Box flexDirection="column">
      <Box height={room} overflow="hidden" flexDirection="column">
        <Box marginTop={above - top} flexDirection="column" flexShrink={0}>
          {shown.map(({ rows: own, node }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
            <Box key={first + index} height={own} flexShrink={0}>
              {node}
            </Box>
          ))}
        </Box>
      </Box>
      {isCut && (
        <Text dimColor wrap="truncate">
          {hidden(top, below)}
        </Text>
      )}
    </Box>
  );
}

/** The blocks of which something is in sight, the place of the first, and how many rows are above it. */
function inSight(blocks: readonly Block[], top: number, room: number) {
  let first = 0;
  let above = 0;
  while (above + (blocks[first]?.rows ?? Number.POSITIVE_INFINITY) <= top) {
    above += blocks[first]?.rows ?? 0;
    first += 1;
  }
  let last = first;
  for (let row = above; row < top + room && last < blocks.length; last += 1) {
    row += blocks[last]?.rows ?? 0;
  }
  return { first, above, shown: blocks.slice(first, last) };
}

/** How many lines are out of sight, and the keys that lead to them. */
function hidden(above: number, below: number): string {
  const lines = (count: number) => `${count} more ${count === 1 ? 'line' : 'lines'}`;
  if (above === 0) return `↓ ${lines(below)} · PgDn`;
  return below === 0 ? `↑ ${lines(above)} · PgUp` : `↑ ${above} ↓ ${lines(below)} · PgUp PgDn`;
}
