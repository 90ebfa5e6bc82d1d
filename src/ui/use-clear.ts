import { useStdout } from 'ink';

/**
 * Clears the screen, and the lines that have left it at its top: what was drawn for one learner is
 * not for the next. A terminal has no way to clear only a part of those lines.
 */
export function useClear(): () => void {
  const { write } = useStdout();
  // Erase in display: all of it, and what was scrolled off (ECMA-48, 8.3.39, and xterm); then home.
  return () => write('\x1b[2J\x1b[3J\x1b[H');
}
