import { countLearners, readLearners } from '../store/learners';
import { GUEST, type Learner, shownName } from '../study/learner';
import type { Globals } from './options';

/** Who was named before the command; undefined where nobody was. */
export function learnerOf({ learner, guest }: Globals): Learner | undefined {
  if (guest) return GUEST;
  return learner === undefined ? undefined : { kind: 'named', name: learner };
}

/** Whether it is open who is learning, because several do and none was named. */
export function isOpenWho(globals: Globals, folder: string): boolean {
  return learnerOf(globals) === undefined && countLearners(folder) > 1;
}

/** Whether somebody is there to be asked; what is piped in is for other questions. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Says whose turn it is taken to be, where nobody can be asked. */
export function sayWho(learner: Learner): void {
  process.stderr.write(`As ${shownName(learner)}: --learner NAME names another.\n`);
}

/** The sentence that a learner has nothing, and who has. */
export function noLearner(folder: string, name: string, what: string): string {
  const shown = (each: string) => shownName({ kind: 'named', name: each });
  const names = readLearners(folder).map(shown);
  const others = names.length > 0 ? `There are: ${names.join(', ')}.` : 'There are none yet.';
  return `There is no learner "${shown(name)}" with anything ${what}. ${others}`;
}
