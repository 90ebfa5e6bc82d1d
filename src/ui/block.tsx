import { Text } from 'ink';
import type { ComponentProps, ReactElement } from 'react';
import wrapAnsi from 'wrap-ansi';

/** A piece of a screen whose height is known, so that it can be scrolled. */
export interface Block {
  readonly rows: number;
  readonly node: ReactElement;
}

export const GAP: Block = { rows: 1, node: <Text> </Text> };

/** A paragraph of a given width. Its own line breaks stay. */
export function text(
  content: string,
  width: number,
  style: Omit<ComponentProps<typeof Text>, 'children'> = {},
): Block {
  return { rows: rowsOf(content, width), node: <Text {...style}>{content}</Text> };
}

/** How many rows a text takes: it is wrapped as Ink wraps it. */
export function rowsOf(content: string, width: number): number {
  return wrapAnsi(content, Math.max(1, width), { trim: false, hard: true }).split('\n').length;
}

/** The height of blocks that stand one below the other. */
export function heightOf(blocks: readonly Pick<Block, 'rows'>[]): number {
  return blocks.reduce((sum, { rows }) => sum + rows, 0);
}
