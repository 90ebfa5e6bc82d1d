import { useInput } from 'ink';
import type { ExamPlayer } from '../../../quiz/player';
import { now } from '../../../store/clock';
import { useNavigation } from '../../context';

/** Enter, Space, n and → go on in the review; p and ← go back. */
export function useReviewKeys(dispatch: ExamPlayer['dispatch']): void {
  const { isActive } = useNavigation();
  useInput(
    (input, key) => {
      const at = now();
      if (key.return || key.rightArrow || input === ' ' || input === 'n') {
        dispatch({ type: 'next', at });
      } else if (key.leftArrow || input === 'p') dispatch({ type: 'previous', at });
    },
    { isActive },
  );
}
