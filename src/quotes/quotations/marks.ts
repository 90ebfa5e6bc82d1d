/** A quotation mark, and what it can do where it stands. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: 'straight' | 'curly' | 'guillemet' | 'doubled' | 'single';
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const DOUBLE = /["“”„«»]|``|['’]{2,}/g;
const SINGLE = /[‘’']/g;

/** The double quotation marks between two offsets. */
export function doubleMarks(text: string, from: number, to: number): Mark[] {
  return marks(DOUBLE, text, from, to);
}

/** The single quotation marks between two offsets that are not apostrophes. */
export function singleMarks(text: string, from: number, to: number): Mark[] {
  return marks(SINGLE, text, from, to);
}

function marks(pattern: RegExp, text: string, from: number, to: number): Mark[] {
  const found: Mark[] = [];
  // Looked for in the stretch alone: the next mark may be at the end of a long article.
  for (const { 0: sign, index } of text.slice(from, to).matchAll(pattern)) {
    const mark = markAt(text, from + index, from + index + sign.length);
    if (mark.canOpen || mark.canClose) found.push(mark);
  }
  return found;
}

function markAt(text: string, start: number, end: number): Mark {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  switch (text[start]) {
    case '„':
      return { start, end, family: 'curly', canOpen: true, canClose: false };
    case '“': {
      const isWrong = /\S/.test(before) && /\s/.test(after);
      return { start, end, family: 'curly', canOpen: !isWrong, canClose: isWrong };
    }
    case '”': {
      const isWrong = /\s/.test(before) && /\S/.test(after);
      return { start, end, family: 'curly', canOpen: isWrong, canClose: !isWrong };
    }
    case '«':
    case '»':
      return { start, end, family: 'guillemet', ...byPosition(before, after) };
    case '`':
      return { start, end, family: 'doubled', canOpen: true, canClose: false };
    case '"':
      return { start, end, family: 'straight', ...byPosition(before, after) };
    case '‘':
      return { start, end, family: 'single', canOpen: /\S/.test(after), canClose: false };
  }
  if (end - start === 1) return singleAt(text, start, end, before, after);
  const position = byPosition(before, after);
  // Of three, one is a quotation mark inside the quotation.
  return position.canClose
    ? { start: end - 2, end, family: 'doubled', ...position }
    : { start, end: start + 2, family: 'doubled', ...position };
}

/** A mark that is written the same on both sides is told by what stands beside it. */
function byPosition(before: string, after: string): { canOpen: boolean; canClose: boolean } {
  const isFree = /\s/.test(before) && /\s/.test(after);
  return {
    canOpen: isFree || (/[\s([{—–\-/"“‘'’:>.,?!]/.test(before) && /[^\s,.;:?!)]/.test(after)),
    canClose: isFree || (/\S/.test(before) && !/[\p{L}\p{N}$]/u.test(after)),
  };
}

/** A closing single mark follows the punctuation that ends what was said; an apostrophe does not. */
function singleAt(text: string, start: number, end: number, before: string, after: string): Mark {
  const canOpen = text[start] === "'" && /[\s(—–]/.test(before) && /\p{Lu}/u.test(after);
  const canClose = /[,.?!…]/.test(before) && /[\s.,;:)—–]/.test(after);
  return { start, end, family: 'single', canOpen, canClose };
}
