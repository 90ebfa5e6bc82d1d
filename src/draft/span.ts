/** A stretch of a text, as offsets in UTF-16 units; the end is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Finds the spans that lie within another, among sorted ones that do not overlap. */
export function lookUp<T extends Span>(sorted: readonly T[]): (span: Span) => readonly T[] {
  return ({ start, end }) => {
    const found: T[] = [];
    for (let at = firstFrom(sorted, start); at < sorted.length; at += 1) {
      const each = sorted[at];
      if (!each || each.end > end) break;
      found.push(each);
    }
    return found;
  };
}

/** Finds the span in which a place lies, among sorted ones that do not overlap. */
export function lookUpPlace<T extends Span>(sorted: readonly T[]): (at: number) => T | undefined {
  return at => {
    const before = sorted[firstFrom(sorted, at + 1) - 1];
    return before && at < before.end ? before : undefined;
  };
}

function firstFrom(sorted: readonly Span[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
