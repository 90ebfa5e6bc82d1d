import type { AnyPlayer } from '../quiz/player';
import { examPlain } from './exam';
import type { Lines } from './lines';
import { playPlain } from './play';

/** Plays an attempt line by line, whatever it is for. */
export function playAny(player: AnyPlayer, lines: Lines, complain: () => void): Promise<void> {
  return player.kind === 'exam'
    ? examPlain(player, lines, complain)
    : playPlain(player, lines, complain);
}
