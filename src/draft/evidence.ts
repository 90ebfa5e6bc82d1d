import type { Evidence } from '../bank/model';
import type { Quote, Reading, Sentence } from './reading';
import type { Span } from './span';

/** The most words that an article may be quoted with. */
const MOST = 30;

/** Words of a sentence around a stretch of it, as evidence. */
export function evidenceOf(reading: Reading, sentence: Sentence, at: Span): Evidence {
  const inArticle = { start: sentence.start + at.start, end: sentence.start + at.end };
  return excerpt(reading, sentence, inArticle, sentence);
}

/**
 * What was said together with the words that say who said it, where both stand in one paragraph
 * close enough; otherwise what was said.
 */
export function evidenceOfQuote(
  reading: Reading,
  sentence: Sentence,
  words: Span,
  { speaker }: Quote,
): Evidence {
  const { text, paragraphs } = reading.article;
  const paragraph = paragraphs[sentence.paragraph - 1];
  const said = withMarks(text, words);
  if (!speaker || !paragraph || speaker.start < paragraph.start || speaker.end > paragraph.end) {
    return excerpt(reading, sentence, said, said);
  }
  const by = withVerb(text, speaker, paragraph);
  const both = { start: Math.min(said.start, by.start), end: Math.max(said.end, by.end) };
  const isShort = countWords(text.slice(both.start, both.end)) <= MOST;
  const shown = isShort ? both : said;
  return excerpt(reading, sentence, shown, shown);
}

/** What was said with the marks around it. */
function withMarks(text: string, { start, end }: Span): Span {
  const before = /(?:["“]|''|``)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const after = /^[.,;!?…]?(?:["”]|'')?/.exec(text.slice(end, end + 3))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

/** The name with the verb beside it. */
function withVerb(text: string, { start, end }: Span, within: Span): Span {
  const before = /(?:said|says|added|wrote|told) $/.exec(
    text.slice(Math.max(within.start, start - 6), start),
  );
  const after = /^ \p{L}+/u.exec(text.slice(end, Math.min(within.end, end + 20)));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** At most 30 words of a stretch, around a smaller one. */
function excerpt({ article }: Reading, { paragraph }: Sentence, core: Span, whole: Span): Evidence {
  const text = article.text.slice(whole.start, whole.end);
  const { start, end } = around(text, {
    start: core.start - whole.start,
    end: core.end - whole.start,
  });
  return { text: withoutOddMarks(text.slice(start, end).replace(/\s+/g, ' ')), paragraph };
}

function around(text: string, { start, end }: Span): Span {
  const words = [...text.matchAll(/\S+/g)];
  if (words.length <= MOST) return { start: 0, end: text.length };
  const first = words.findIndex(({ 0: word, index }) => index + word.length > start);
  const last = words.findLastIndex(({ index }) => index < end);
  const before = Math.max(0, Math.floor((MOST - (last - first + 1)) / 2));
  const from = Math.max(0, Math.min(first - before, words.length - MOST));
  const [opening, closing] = [words[from], words[from + MOST - 1]];
  if (!opening || !closing) return { start, end };
  return { start: opening.index, end: closing.index + closing[0].length };
}

/** A quotation mark at an end whose other one was cut away says nothing. */
function withoutOddMarks(text: string): string {
  const marks = text.match(/["“”]|''|``/g) ?? [];
  if (marks.length % 2 === 0) return text;
  return /^["“]|^''|^``/.test(text)
    ? text.replace(/^["“]|^''|^``/, '')
    : text.replace(/["”]$|''$/, '');
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
