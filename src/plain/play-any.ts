import type { AnyPlayer } from '../quiz/player';
import { MENU, QUIT } from './choose';
import { examPlain } from './exam';
import type { Lines } from './lines';
import { playPlain } from './play';

/**
 * Plays an attempt line by line, whatever it is for. It can be left for the menu as well as for good.
 *
 * @returns whether the menu is wanted
 */
export async function playAny(
  player: AnyPlayer,
  lines: Lines,
  complain: () => void,
): Promise<boolean> {
  let last: string | undefined = '';
  const ask: Lines['ask'] = async (prompt, cut) => {
    last = await lines.ask(prompt, cut);
    // An attempt is left in the same way for either.
    return last !== undefined && MENU.test(last) ? 'q' : last;
  };
  const heard = { ...lines, ask };
  if (player.kind === 'exam') await examPlain(player, heard, complain);
  else await playPlain(player, heard, complain);
  if (last === undefined || QUIT.test(last)) lines.leave();
  return last !== undefined && MENU.test(last);
}
