/** A quotation mark, and what it can do where it stands. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: 'straight' | 'curly' | 'low' | 'guillemet' | 'doubled' | 'single';
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Closes what a low mark opened, as in German. */
  readonly closesLow?: boolean;
  /** Could be the apostrophe that ends a word ("the workers' dam"). */
  readonly mayBeApostrophe?: boolean;
}

const DOUBLE = /["“”„«»]|``|['’]{2,}/g;
const SINGLE = /[‘’']/g;

/** The double quotation marks between two offsets. */
export function doubleMarks(text: string, from: number, to: number): Mark[] {
  return marks(DOUBLE, text, from, to);
}

/** The single quotation marks between two offsets that are not apostrophes. */
export function singleMarks(text: string, from: number, to: number): Mark[] {
  const all = marks(SINGLE, text, from, to);
  // "The workers' dam" goes on where another mark closes what was opened.
  return all.filter((mark, at) => {
    const next = all[at + 1];
    const isClosedLater = next?.canClose === true && !next.mayBeApostrophe;
    return !(mark.mayBeApostrophe && isClosedLater);
  });
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
      return { start, end, family: 'low', canOpen: true, canClose: false };
    case '“': {
      const isWrong = /\S/.test(before) && /\s/.test(after);
      const closesLow = /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
      return { start, end, family: 'curly', canOpen: !isWrong, canClose: isWrong, closesLow };
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

/** A single mark parts words; an apostrophe stands in one, or for what was left out of it ("'em", "'90s"). */
function singleAt(text: string, start: number, end: number, before: string, after: string): Mark {
  const opens =
    text[start] !== '’' && /[\s([{—–\-/"“]/.test(before) && /[\p{L}“"…£$€]/u.test(after);
  const canOpen = opens && !ELISION.test(text.slice(end, end + 7));
  const canClose =
    text[start] !== '‘' && /[^\s([{]/.test(before) && /[\s.,;:?!)\]—–”"]/.test(after);
  const mayBeApostrophe = canClose && /[sn]/i.test(before) && /\s/.test(after);
  return { start, end, family: 'single', canOpen, canClose, mayBeApostrophe };
}

const ELISION = /^(?:em|n|til|twas|tis|cause|bout|cos|tween|neath)\b/i;
