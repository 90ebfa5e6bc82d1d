import wrapAnsi from 'wrap-ansi';

/** The indent, the bullet or the number that a line begins with. */
const MARGIN = /^ *(?:(?:•|-|\d+\.) +)?/;

/**
 * The text broken by words into lines of a width; what a list's item goes on with stands below its
 * words. Ink's own wrapping leaves spaces where lines begin.
 */
export function wrapped(content: string, width: number): string {
  return content
    .split('\n')
    .map(line => {
      const [margin = ''] = MARGIN.exec(line) ?? [];
      const room = Math.max(1, width - margin.length);
      const text = wrapAnsi(line.slice(margin.length), room, { hard: true });
      return margin + text.replaceAll('\n', `\n${' '.repeat(margin.length)}`);
    })
    .join('\n');
}

/** Writes lines; into a terminal broken by words. */
export function print(output: NodeJS.WriteStream, lines: readonly string[]): void {
  const { isTTY, columns } = output;
  for (const line of lines) output.write(`${isTTY ? wrapped(line, columns || 80) : line}\n`);
}
