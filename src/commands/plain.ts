import type { Globals } from './options';

/** Whether to go line by line: asked for, a screen reader, or no terminal that could be drawn on. */
export function isPlain({ plain }: Globals): boolean {
  const { ACCESSIBLE, INK_SCREEN_READER, TERM } = process.env;
  return (
    plain === true ||
    (ACCESSIBLE !== undefined && !['', '0', 'false'].includes(ACCESSIBLE)) ||
    INK_SCREEN_READER === 'true' ||
    TERM === 'dumb' ||
    !process.stdin.isTTY ||
    !process.stdout.isTTY
  );
}
