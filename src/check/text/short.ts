const MOST = 48;

/** As much of a stem as tells it from others, on one line. */
export function shortStem(stem: string): string {
  const line = stem.split('\n', 1)[0] ?? '';
  if (line.length <= MOST) return line;
  const cut = line.slice(0, MOST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2))} …`;
}
