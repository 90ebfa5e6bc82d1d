const WIDTH = 80;

/** A text in lines of at most 80 characters, where its words allow that. No-break spaces hold. */
export function wrapped(text: string, indent: string, hanging = indent): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    const start = lines.length === 0 ? indent : hanging;
    if (line === '') line = start + word;
    else if (line.length + 1 + word.length <= WIDTH) line += ` ${word}`;
    else {
      lines.push(line);
      line = hanging + word;
    }
  }
  return (line === '' ? lines : [...lines, line]).map(each => each.replaceAll('\u00a0', ' '));
}
