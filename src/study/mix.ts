import type { ReviewItem } from './review';
import { speakerOf } from './speaker';

/** At most so many in a row from one bank, while the others allow it. */
const IN_A_ROW = 3;
/** Needs that differ by less than this chance of remembering are as good as equal. */
const NEAR = 0.05;
/** How far ahead to look for another speaker: further would upset the order too much. */
const AHEAD = 5;

/** A question that is due, with the chance that it is remembered. */
export interface Due extends ReviewItem {
  readonly chance: number;
}

/** What is left of a bank, each list in the order of asking. */
interface Left {
  readonly bank: string;
  readonly due: Due[];
  readonly fresh: ReviewItem[];
}

/**
 * Mixes questions, the due ones before the new ones: never more than three in a row are from one bank
 * while the banks allow it, banks and speakers alternate where they can, and the bank with the most
 * left goes first where need is near equal. Who said what is learned by telling speakers apart, which
 * takes meeting them in turn (Rohrer 2012, on interleaving).
 *
 * @param due those likeliest forgotten first
 */
export function mixed(due: readonly Due[], fresh: readonly ReviewItem[]): readonly ReviewItem[] {
  const banks = [...new Set([...due, ...fresh].map(({ bank }) => bank))].map(bank => ({
    bank,
    due: due.filter(each => each.bank === bank),
    fresh: fresh.filter(each => each.bank === bank),
  }));
  const taken: ReviewItem[] = [];
  for (;;) {
    const allowed = allowedNext(banks, taken);
    const queue =
      chosen(
        allowed.map(each => each.due),
        taken,
        ({ chance }) => chance,
      ) ??
      chosen(
        allowed.map(each => each.fresh),
        taken,
        () => 0,
      );
    const next = queue && ahead(queue, taken.at(-1));
    if (!next) return taken;
    queue.splice(queue.indexOf(next), 1);
    taken.push(next);
  }
}

/** The banks that may come next: those after which no row need be too long, if there are such. */
function allowedNext(banks: readonly Left[], taken: readonly ReviewItem[]): readonly Left[] {
  const row = rowOf(taken);
  const last = taken.at(-1)?.bank;
  const left = banks.filter(each => sizeOf(each) > 0);
  const total = left.reduce((sum, each) => sum + sizeOf(each), 0);
  const fits = (next: Left) => {
    const length = next.bank === last ? row + 1 : 1;
    return (
      length <= IN_A_ROW &&
      left.every(each => {
        const own = sizeOf(each) - (each === next ? 1 : 0);
        // Each question of the others makes room for three more.
        const room = each === next ? IN_A_ROW - length : IN_A_ROW;
        return own <= IN_A_ROW * (total - 1 - own) + room;
      })
    );
  };
  const fitting = left.filter(fits);
  if (fitting.length > 0) return fitting;
  // One bank has too many: it goes on, but for one of the others after each row.
  const [most, ...others] = left.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!most) return [];
  return most.bank === last && row >= IN_A_ROW && others.length > 0 ? others : [most];
}

/** The list to take the next question from, if any has one. */
function chosen<T extends ReviewItem>(
  queues: readonly T[][],
  taken: readonly ReviewItem[],
  needOf: (item: T) => number,
): ReviewItem[] | undefined {
  const heads = queues.flatMap(queue => (queue[0] ? [{ queue, head: queue[0] }] : []));
  const most = Math.min(...heads.map(({ head }) => needOf(head)));
  const near = heads
    .filter(({ head }) => needOf(head) - most < NEAR)
    .toSorted((a, b) => b.queue.length - a.queue.length || needOf(a.head) - needOf(b.head));
  const last = taken.at(-1)?.bank;
  return (near.find(({ head }) => head.bank !== last) ?? near[0])?.queue;
}

/** The first question, or one soon after it that somebody else is quoted in. */
function ahead(queue: readonly ReviewItem[], before: ReviewItem | undefined) {
  const quoted = before && speakerOf(before.question);
  const near = queue.slice(0, AHEAD);
  return near.find(each => quoted === undefined || speakerOf(each.question) !== quoted) ?? near[0];
}

/** How many of the last ones are from one bank; more than are allowed in a row are not told apart. */
function rowOf(taken: readonly ReviewItem[]): number {
  const last = taken.slice(-IN_A_ROW);
  const other = last.findLastIndex(({ bank }) => bank !== last.at(-1)?.bank);
  return last.length - 1 - other;
}

function sizeOf({ due, fresh }: Left): number {
  return due.length + fresh.length;
}
