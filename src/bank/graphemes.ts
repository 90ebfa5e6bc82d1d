/** A text by what a person would call its characters. */
export function graphemes(text: string): string[] {
  if (/^[ -~]*$/.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Making one loads Unicode's tables, which takes as long as half of `--help`. */
let segmenter: Intl.Segmenter | undefined;
