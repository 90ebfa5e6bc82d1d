import type { Span } from '../article/span';
import type { Evidence } from '../bank/model';
import type { Quote, Reading, Sentence } from './reading';

/** The most words that an article may be quoted with. */
export const MOST = 30;

/** How many words at most are left out, before and after, for a phrase to be whole. */
const [BEFORE, AFTER] = [2, 6];

/** Words of a sentence around a stretch of it, as evidence. */
export function evidenceOf(reading: Reading, sentence: Sentence, at: Span): Evidence {
  const inArticle = { start: sentence.start + at.start, end: sentence.start + at.end };
  return excerpt(reading, sentence, inArticle, sentence);
}

/**
 * What was said together with the words that say who said it, where both stand in one paragraph
 * close enough, if need be without what is farther from the name; otherwise what was said.
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
  const isBeside =
    speaker && paragraph && speaker.start >= paragraph.start && speaker.end <= paragraph.end;
  const shown = isBeside ? withSpeaker(text, said, withVerb(text, speaker, paragraph)) : said;
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

/** The name with what was said, or with so much of it that it is known again; else what was said. */
function withSpeaker(text: string, said: Span, by: Span): Span {
  const both = { start: Math.min(said.start, by.start), end: Math.max(said.end, by.end) };
  const words = wordsIn(text, both);
  if (words.length <= MOST) return both;
  const kept = said.start < by.start ? words.slice(-MOST) : words.slice(0, MOST);
  const shown = { start: kept[0]?.start ?? both.start, end: kept.at(-1)?.end ?? both.end };
  const isLeft = ({ start, end }: Span) => start >= said.start && end <= said.end;
  return kept.filter(isLeft).length >= wordsIn(text, said).length / 2 ? shown : said;
}

/** At most 30 words of a stretch, around a smaller one. */
function excerpt({ article }: Reading, { paragraph }: Sentence, core: Span, whole: Span): Evidence {
  const { start, end } = around(article.text, core, whole);
  const text = article.text.slice(start, end).replace(/\s+/g, ' ');
  return { text: withoutOddMarks(text), paragraph };
}

/** Cut where a phrase ends, if one does nearby, as long as the smaller stretch is kept. */
function around(text: string, core: Span, whole: Span): Span {
  const words = wordsIn(text, whole);
  if (words.length <= MOST) return whole;
  const first = words.findIndex(({ end }) => end > core.start);
  const last = words.findLastIndex(({ start }) => start < core.end);
  const before = Math.max(0, Math.floor((MOST - (last - first + 1)) / 2));
  const from = Math.max(0, Math.min(first - before, words.length - MOST));
  const to = Math.min(words.length, from + MOST);
  const closes = ({ start, end }: Span) => /[,;:?!)”"—–]$/.test(text.slice(start, end));
  const isWhole = (at: number) => at === 0 || at === words.length || closes(words[at - 1] ?? whole);
  const opening = range(BEFORE, cut => from + cut).find(at => at <= first && isWhole(at)) ?? from;
  const closing = range(AFTER, cut => to - cut).find(at => at > last && isWhole(at)) ?? to;
  return {
    start: words[opening]?.start ?? whole.start,
    end: words[closing - 1]?.end ?? whole.end,
  };
}

/** What is so for nothing cut, for one word, and so on up to the most. */
function range(most: number, at: (cut: number) => number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, cut) => at(cut));
}

/** A quotation mark at an end whose other one was cut away says nothing. */
function withoutOddMarks(text: string): string {
  const marks = text.match(/["“”]|''|``/g) ?? [];
  if (marks.length % 2 === 0) return text;
  return /^["“]|^''|^``/.test(text)
    ? text.replace(/^["“]|^''|^``/, '')
    : text.replace(/["”]$|''$/, '');
}

function wordsIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
