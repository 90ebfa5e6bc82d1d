/** Whatever stands in double quotation marks, of whichever make. */
const QUOTED = /[“"][^”"]*[”"]|(?:``|'')(?:(?!'').)*''/g;

/** The sentence with what stands in quotation marks blanked, letter for letter. */
export function outsideQuotation(sentence: string): string {
  return sentence.replace(QUOTED, quoted => '_'.repeat(quoted.length));
}

/** Whether each quotation mark and bracket of a sentence has its other one. */
export function isBalanced(sentence: string): boolean {
  const count = (pattern: RegExp) => sentence.match(pattern)?.length ?? 0;
  return (
    (count(/"/g) + count(/``|''/g)) % 2 === 0 &&
    count(/“/g) === count(/”/g) &&
    count(/[([]/g) === count(/[)\]]/g)
  );
}

/** With straight double marks, whichever a text has. */
export function straight(text: string): string {
  return text.replace(/[“”]|``|''/g, '"');
}
