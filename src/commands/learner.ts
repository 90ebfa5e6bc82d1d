import { GUEST, type Learner } from '../study/learner';
import type { Globals } from './options';

/** Who was named before the command; undefined where nobody was. */
export function learnerOf({ learner, guest }: Globals): Learner | undefined {
  if (guest) return GUEST;
  return learner === undefined ? undefined : { kind: 'named', name: learner };
}
