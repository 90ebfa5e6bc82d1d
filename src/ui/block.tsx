import { Box, Text } from 'ink';
import type { ComponentProps, ReactElement } from 'react';
import { wrapped } from '../wrapped';

export { wrapped };

/** A piece of a screen whose height is known, so that it can be scrolled. */
export interface Block {
  readonly rows: number;
  readonly node: ReactElement;
}

export const GAP: Block = { rows: 1, node: <Text> </Text> };

/** A paragraph of a given width, its lines indented. Its own line breaks stay. */
export function text(
  content: string,
  width: number,
  style: Omit<ComponentProps<typeof Text>, 'children'> = {},
  indent = 0,
): Block {
  const lines = wrapped(content, width - indent);
  return {
    rows: rowsOf(lines, width),
    node: (
      <Box marginLeft={indent}>
        <Text {...style}>{lines}</Text>
      </Box>
    ),
  };
}

/** How many rows a text takes. */
export function rowsOf(content: string, width: number): number {
  return wrapped(content, width).split('\n').length;
}

/** The height of blocks that stand one below the other. */
export function heightOf(blocks: readonly Pick<Block, 'rows'>[]): number {
  return blocks.reduce((sum, { rows }) => sum + rows, 0);
}
