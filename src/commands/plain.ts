import { showProgress } from '../store/progress';
import type { Globals } from './options';

/** Whether to go line by line: asked for, a screen reader, or no terminal that could be drawn on. */
export function isPlain(globals: Globals): boolean {
  return isSpoken(globals) || !process.stdin.isTTY || !process.stdout.isTTY;
}

/** Has long work tell how far it is, where a changing line is no nuisance. */
export function allowProgress(globals: Globals): void {
  showProgress(process.stderr.isTTY === true && !isSpoken(globals));
}

/** Whether lines may only ever be added. */
export function isSpoken({ plain }: Globals): boolean {
  const { ACCESSIBLE, INK_SCREEN_READER, TERM } = process.env;
  return (
    plain === true ||
    (ACCESSIBLE !== undefined && !['', '0', 'false'].includes(ACCESSIBLE)) ||
    INK_SCREEN_READER === 'true' ||
    TERM === 'dumb'
  );
}
