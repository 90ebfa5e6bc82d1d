/** A line of the table: what was measured, how it came out, and what was wanted. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly result: string;
  /** None where it is for information. */
  readonly goal?: { readonly text: string; readonly isMet: boolean };
}

/** One time against another, in milliseconds. */
export function ratioRow(what: string, ms: number, against: number, most?: number): Row {
  const ratio = ms / against;
  return {
    what,
    measured: `${duration(ms)} / ${duration(against)}`,
    result: `${ratio.toFixed(2)}×`,
    ...(most !== undefined && { goal: { text: `≤ ${most}×`, isMet: ratio <= most } }),
  };
}

/** A value that has a unit, such as a size. */
export function valueRow(
  what: string,
  measured: string,
  [value, unit]: readonly [number, string],
  most?: number,
): Row {
  return {
    what,
    measured,
    result: `${round(value)} ${unit}`,
    ...(most !== undefined && { goal: { text: `≤ ${most} ${unit}`, isMet: value <= most } }),
  };
}

export function duration(ms: number): string {
  return `${round(ms)} ms`;
}

export function round(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

export function table(rows: readonly Row[]): string {
  const cells = [
    ['', 'measured', 'result', 'goal', ''],
    ...rows.map(({ what, measured, result, goal }) => [
      what,
      measured,
      result,
      goal?.text ?? '–',
      goal ? (goal.isMet ? 'met' : 'NOT MET') : '',
    ]),
  ];
  const widths = cells[0]?.map((_, column) =>
    Math.max(...cells.map(line => line[column]?.length ?? 0)),
  );
  return cells
    .map(line =>
      line
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
