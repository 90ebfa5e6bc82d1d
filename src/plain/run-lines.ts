import type { Desk, Start } from '../store/desk';
import { CRAM, reviewLines } from '../study/words';
import { print } from '../wrapped';
import { chooseLearner } from './learners';
import { type Lines, openLines } from './lines';
import { menuPlain } from './menu';
import { playAny } from './play-any';
import { scoreLines } from './scores';

/** Runs the program line by line until the learner leaves it, or the input ends. */
export async function runLines(desk: Desk, start: Start): Promise<{ isInterrupted: boolean }> {
  const lines = openLines(process.stdin, process.stdout);
  let told = 0;
  const complain = () => {
    print(process.stderr, desk.notices().slice(told));
    told = desk.notices().length;
  };
  await from(desk, start, lines, complain);
  lines.close();
  return { isInterrupted: lines.isInterrupted() };
}

async function from(desk: Desk, start: Start, lines: Lines, complain: () => void): Promise<void> {
  complain();
  switch (start.at) {
    case 'menu':
      return menuPlain(desk, lines, complain);
    case 'scores':
      lines.say(...(await scoreLines(desk)));
      return complain();
    case 'playing':
      lines.say(...(start.said ?? []));
      return playAny(start.player, lines, complain);
    case 'nothing-due':
      return lines.say(...reviewLines(start.review), CRAM);
    case 'learners': {
      const chosen = await chooseLearner(desk, lines);
      return chosen && from(chosen, await start.next(chosen), lines, complain);
    }
  }
}
