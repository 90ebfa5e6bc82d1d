import type { ReviewItem } from './review';
import { speakerOf } from './speaker';

/** At most so many in a row from one bank, while there are others. */
const IN_A_ROW = 3;
/** How far ahead to look for another speaker: further would upset the order too much. */
const AHEAD = 5;

/**
 * Mixes questions that are in order of need: at most three in a row are from one bank, and where it
 * can be had, the next one is of another speaker than the one before. Who said what is learned by
 * telling speakers apart, which takes meeting them in turn (Rohrer 2012, on interleaving).
 */
export function mixed<T extends ReviewItem>(items: readonly T[]): readonly T[] {
  const waiting = [...items];
  const taken: T[] = [];
  while (waiting.length > 0) {
    const allowed = waiting.filter(({ bank }) => !isRow(taken, bank));
    const ahead = (allowed.length > 0 ? allowed : waiting).slice(0, AHEAD);
    const before = quotedIn(taken.at(-1));
    const next = ahead.find(each => before === undefined || quotedIn(each) !== before) ?? ahead[0];
    if (!next) break;
    waiting.splice(waiting.indexOf(next), 1);
    taken.push(next);
  }
  return taken;
}

function isRow(taken: readonly ReviewItem[], bank: string): boolean {
  const last = taken.slice(-IN_A_ROW);
  return last.length === IN_A_ROW && last.every(each => each.bank === bank);
}

function quotedIn(item: ReviewItem | undefined): string | undefined {
  return item && speakerOf(item.question);
}
