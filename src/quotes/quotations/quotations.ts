import type { Article, Paragraph } from '../../article/article';
import { doubleMarks, type Mark, singleMarks } from './marks';
import type { Quotation } from './quotation';

/** The farthest that a quotation runs on without a mark, in paragraphs. */
const LONGEST_RUN = 5;

/**
 * Everything that stands inside quotation marks, in order, one for each paragraph that it runs over.
 * What is quoted inside a quotation is part of it, so single marks count only where most of what is said
 * stands in them: in Britain "he said" stands in ‘…’, and what is quoted in that in “…”.
 */
export function quotationsOf(article: Article): readonly Quotation[] {
  const double = quotationsBy(article, doubleMarks);
  const single = quotationsBy(article, singleMarks);
  if (double.length === 0) return single;
  const isMost = countOutside(single, double, article) > countOutside(double, single, article);
  return isMost ? single : double;
}

/** Fewer words are rather somebody's term for something, unless they end like a sentence. */
const FEWEST_WORDS = 4;

/** How many quotations that may be speech stand in none of the others. */
function countOutside(
  own: readonly Quotation[],
  others: readonly Quotation[],
  { text }: Article,
): number {
  let at = 0;
  return own.filter(({ start, end, from }) => {
    while ((others[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at++;
    const isInside = (others[at]?.from ?? Number.POSITIVE_INFINITY) < from;
    const words = text.slice(start, end);
    const isSpeech = /[,.?!…]$/.test(words) || words.split(/\s+/).length >= FEWEST_WORDS;
    return isSpeech && !isInside;
  }).length;
}

function quotationsBy(
  { text, paragraphs }: Article,
  marksOf: (text: string, from: number, to: number) => Mark[],
): Quotation[] {
  const quotations: Quotation[] = [];
  /** The quotation that is open where a paragraph ends, and the paragraphs since without a mark. */
  let running: { open: Mark; silent: Paragraph[] } | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const marks = marksOf(text, paragraph.start, paragraph.end);
    if (marks.length === 0) {
      if (running && running.silent.push(paragraph) > LONGEST_RUN) running = undefined;
      continue;
    }
    const { pairs, stray, ...paired } = pairUp(text, marks, running === undefined);
    const open = runsOn(text, paired.open, paragraphs[index + 1]) ? paired.open : undefined;
    if (running && stray && stray.family === running.open.family) {
      for (const { start, end } of running.silent)
        quotations.push(cut(text, start, end, start, end, true));
      quotations.push(cut(text, paragraph.start, stray.start, paragraph.start, stray.end, true));
    }
    for (const [at, [first, last]] of pairs.entries()) {
      const isReopened = pairs[at - 1]?.[1] === first;
      const isContinued =
        isReopened ||
        (running !== undefined && running.silent.length === 0 && first.start === paragraph.start);
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

/** A single mark that nothing closes is an apostrophe, unless the next paragraph opens with one again. */
const runsOn = (text: string, open: Mark | undefined, next: Paragraph | undefined) =>
  open?.family !== 'single' || (next && text[open.start] === text[next.start]);

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
const MIXED = new Set(['straight curly', 'curly straight', 'low curly', 'low straight']);

function isPair(open: Mark, close: Mark): boolean {
  if (!close.canClose && !(close.closesLow && open.family === 'low')) return false;
  return open.family === close.family || MIXED.has(`${open.family} ${close.family}`);
}

/** `She said: "We left. "We came back."` */
const reopens = (text: string, open: Mark, mark: Mark) =>
  mark.canOpen &&
  mark.family === 'straight' &&
  /\p{L}[:,] $/u.test(text.slice(Math.max(0, open.start - 3), open.start)) &&
  /[.!?] $/.test(text.slice(Math.max(open.end, mark.start - 2), mark.start));

/**
 * Pairs the marks of a paragraph. An opening one that nothing closes is dropped, unless it is last, or
 * another opens again behind a sentence: then both are of one quotation that was put together from two.
 */
function pairUp(text: string, marks: readonly Mark[], isFresh: boolean): Paired {
  const opened: Mark[] = [];
  const pairs: (readonly [Mark, Mark])[] = [];
  let stray: Mark | undefined;
  for (const mark of marks) {
    const top = opened.at(-1);
    if (top && isPair(top, mark)) {
      opened.pop();
      while (pairs.length > 0 && (pairs.at(-1)?.[0].start ?? 0) > top.start) pairs.pop();
      pairs.push([top, mark]);
    } else if (top?.family === 'straight' && reopens(text, top, mark)) {
      opened.pop();
      pairs.push([top, mark]);
      opened.push(mark);
    } else if (mark.canOpen || (isFresh && !top && mark.family === 'straight')) opened.push(mark);
    else if (!top && pairs.length === 0 && !mark.mayBeApostrophe) stray ??= mark;
  }
  const last = opened.at(-1);
  const isOpen = last !== undefined && last.start > (pairs.at(-1)?.[1].start ?? -1);
  return { pairs, open: isOpen ? last : undefined, stray };
}
