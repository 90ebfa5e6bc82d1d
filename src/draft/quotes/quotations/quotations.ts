import type { Article, Paragraph } from '../../article';
import { doubleMarks, type Mark, singleMarks } from './marks';
import type { Quotation } from './quotation';

/** The farthest that a quotation runs on without a mark, in paragraphs. */
const LONGEST_RUN = 5;

/**
 * Everything that stands inside quotation marks, in order, one for each paragraph that it runs over.
 * What is quoted inside a quotation is part of it. Single marks count where an article has no others.
 */
export function quotationsOf(article: Article): readonly Quotation[] {
  const quotations = quotationsBy(article, doubleMarks);
  return quotations.length > 0 ? quotations : quotationsBy(article, singleMarks);
}

function quotationsBy(
  { text, paragraphs }: Article,
  marksOf: (text: string, from: number, to: number) => Mark[],
): Quotation[] {
  const quotations: Quotation[] = [];
  /** The quotation that is open where a paragraph ends, and the paragraphs since without a mark. */
  let running: { open: Mark; silent: Paragraph[] } | undefined;
  for (const paragraph of paragraphs) {
    const marks = marksOf(text, paragraph.start, paragraph.end);
    if (marks.length === 0) {
      if (running && running.silent.push(paragraph) > LONGEST_RUN) running = undefined;
      continue;
    }
    const { pairs, open, stray } = pairUp(marks, running === undefined);
    if (running && stray && stray.family === running.open.family) {
      for (const { start, end } of running.silent)
        quotations.push(cut(text, start, end, start, end, true));
      quotations.push(cut(text, paragraph.start, stray.start, paragraph.start, stray.end, true));
    }
    for (const [first, last] of pairs) {
      const isContinued =
        running !== undefined && running.silent.length === 0 && first.start === paragraph.start;
      quotations.push(cut(text, first.end, last.start, first.start, last.end, isContinued));
    }
    if (open) {
      const isContinued = running !== undefined && open.start === paragraph.start;
      quotations.push(cut(text, open.end, paragraph.end, open.start, paragraph.end, isContinued));
    }
    running = open && { open, silent: [] };
  }
  return quotations.filter(({ start, end }) => start < end);
}

/** Without white space at its ends, which guillemets may have. */
function cut(
  text: string,
  outerStart: number,
  outerEnd: number,
  from: number,
  to: number,
  isContinued: boolean,
): Quotation {
  let start = outerStart;
  let end = outerEnd;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end, from, to, isContinued };
}

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at));

interface Paired {
  /** The outermost pairs, in order. */
  readonly pairs: readonly (readonly [open: Mark, close: Mark])[];
  /** Left open behind the last pair. */
  readonly open: Mark | undefined;
  /** Closes what an earlier paragraph opened. */
  readonly stray: Mark | undefined;
}

/** Straight and curly marks are mixed where a text was put together from several. */
const isPair = (open: Mark, close: Mark) =>
  open.family === close.family ||
  `${open.family} ${close.family}` === 'straight curly' ||
  `${open.family} ${close.family}` === 'curly straight';

/** Pairs the marks of a paragraph. An opening one that nothing closes is dropped, unless it is last. */
function pairUp(marks: readonly Mark[], isFresh: boolean): Paired {
  const opened: Mark[] = [];
  const pairs: (readonly [Mark, Mark])[] = [];
  let stray: Mark | undefined;
  for (const mark of marks) {
    const top = opened.at(-1);
    if (top && mark.canClose && isPair(top, mark)) {
      opened.pop();
      while (pairs.length > 0 && (pairs.at(-1)?.[0].start ?? 0) > top.start) pairs.pop();
      pairs.push([top, mark]);
    } else if (mark.canOpen || (isFresh && !top && mark.family === 'straight')) opened.push(mark);
    else if (!top && pairs.length === 0) stray ??= mark;
  }
  const last = opened.at(-1);
  const isOpen = last !== undefined && last.start > (pairs.at(-1)?.[1].start ?? -1);
  return { pairs, open: isOpen ? last : undefined, stray };
}
