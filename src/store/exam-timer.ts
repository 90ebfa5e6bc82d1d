import type { ExamPlayer } from '../quiz/player';
import { untilChange } from '../quiz/time-limit';
import { now } from './clock';

/**
 * Tells an exam the time whenever that makes a difference: each minute, at a warning, at the end.
 * It looks at once, too: the time may have run out while the program was not running.
 *
 * @returns how to stop
 */
export function keepTime(player: ExamPlayer): () => void {
  const { limit } = player.state();
  if (!limit) return () => {};
  let timer: NodeJS.Timeout;
  const look = () => {
    const at = now();
    player.dispatch({ type: 'time', at });
    if (player.state().phase === 'working') timer = setTimeout(look, untilChange(limit, at));
  };
  look();
  return () => clearTimeout(timer);
}
