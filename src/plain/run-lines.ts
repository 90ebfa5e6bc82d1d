import type { AnyPlayer } from '../quiz/player';
import type { Desk } from '../store/desk';
import { openLines } from './lines';
import { menuPlain } from './menu';
import { playAny } from './play-any';

/**
 * Runs the program line by line until the learner leaves it, or the input ends.
 *
 * @param player the attempt to play; the menu where there is none
 */
export async function runLines(
  desk: Desk,
  player?: AnyPlayer,
): Promise<{ isInterrupted: boolean }> {
  const lines = openLines(process.stdin, process.stdout);
  let told = 0;
  const complain = () => {
    for (const notice of desk.notices().slice(told)) process.stderr.write(`${notice}\n`);
    told = desk.notices().length;
  };
  await (player ? playAny(player, lines, complain) : menuPlain(desk, lines, complain));
  lines.close();
  return { isInterrupted: lines.isInterrupted() };
}
