import { useStdout } from 'ink';
import { CLEAR } from '../clear';

/** Clears the screen and what was above it: what was drawn for one learner is not for the next. */
export function useClear(): () => void {
  const { write } = useStdout();
  return () => write(CLEAR);
}
