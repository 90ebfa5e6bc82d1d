import { isAbbreviation } from './abbreviations';
import type { Article } from './article';
import { opensSentence } from './english/openers';

/** Offsets into the article's text in UTF-16 units; the end is not part of it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The sentences of an article, in order and without the white space between them. */
export function sentencesOf({ text, paragraphs }: Article): readonly Sentence[] {
  return paragraphs.flatMap(({ start, end }) => sentencesBetween(text, start, end));
}

function sentencesBetween(text: string, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  for (let piece = from; piece < to; ) {
    const next = endOfPiece(text, piece, to);
    for (const { segment, index } of segmenter().segment(text.slice(piece, next))) {
      const end = piece + index + segment.trimEnd().length;
      if (end < to && goesOn(segment, text.slice(end, end + 24))) continue;
      if (end > start) sentences.push({ start, end });
      start = piece + index + segment.length;
    }
    piece = next;
  }
  return sentences;
}

/** The segmenter takes time with the square of a text's length, so it is given pieces. */
const PIECE = 4_000;

function endOfPiece(text: string, from: number, to: number): number {
  if (to - from <= PIECE) return to;
  const stop = text.slice(from, from + PIECE).lastIndexOf('. ');
  return from + (stop > 0 ? stop + 2 : PIECE);
}

/**
 * Whether a sentence goes on where Unicode's rules (UAX 29) end one: after "Sen.", after the "U.S." of
 * "U.S. President" and the "p.m." of "p.m. Monday", and before "he asked".
 */
function goesOn(segment: string, after: string): boolean {
  const ending = segment.slice(-12);
  const last = /(?:^|[\s("“‘'])([\p{L}-]{1,8})\.\s*$/u.exec(ending)?.[1];
  if (last !== undefined && isAbbreviation(last)) return true;
  const next = /^\s+(\p{L}+)/u.exec(after)?.[1] ?? '';
  if (/[?!]["”’']\s*$/.test(ending)) return /^\p{Ll}/u.test(next);
  if (/(?:^|[\s("“‘'])[ap]\.m\.\s*$/.test(ending)) return /^\p{Lu}\p{Ll}+day$/u.test(next);
  const isInitials = /(?:^|[\s("“‘'])(?:\p{Lu}\.){2,}\s*$/u.test(ending);
  return isInitials && /^\p{Lu}/u.test(next) && !opensSentence(next);
}

let made: Intl.Segmenter | undefined;
function segmenter(): Intl.Segmenter {
  made ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return made;
}
