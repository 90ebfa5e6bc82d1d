/**
 * Clears a terminal and the lines that have left it at its top: erase in display, all of it and what was
 * scrolled off (ECMA-48, 8.3.39, and xterm); then home. There is no way to clear only a part of them.
 */
export const CLEAR = '\x1b[2J\x1b[3J\x1b[H';
