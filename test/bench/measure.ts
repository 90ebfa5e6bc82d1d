/** What took how long, in milliseconds, once a round. */
export type Times<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Measures variants in turn, so that whatever else the machine does meets all of them alike. The
 * first round warms up and does not count.
 */
export async function interleave<Name extends string>(
  rounds: number,
  variants: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Times<Name>> {
  const names = Object.keys(variants) as Name[];
  const times = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const ms = await variants[name]();
      if (round > 0) times[name].push(ms);
    }
  }
  return times;
}

export function timed(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** By nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
