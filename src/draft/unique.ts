import { contentWords } from '../check/text/words';
import type { Sentence } from './reading';
import type { Span } from './span';

/** Whether a sentence other than the source says much the same. */
export type Repetition = (words: string, source: Span) => boolean;

/** A word in more sentences than this tells none of them from the others. */
const COMMON = 40;

/**
 * Tells whether an article says much the same in another sentence, perhaps of somebody else: then a
 * question made from one of them has two right answers.
 */
export function repetitionAmong(sentences: readonly Sentence[]): Repetition {
  let index: ReadonlyMap<string, readonly number[]> | undefined;
  return (words, source) => {
    const wanted = contentWords(words);
    index ??= sentencesByWord(sentences);
    const shared = new Map<number, number>();
    for (const word of wanted) {
      const those = index.get(word) ?? [];
      if (those.length > COMMON) continue;
      for (const each of those) shared.set(each, (shared.get(each) ?? 0) + 1);
    }
    return [...shared].some(
      ([each, count]) => sentences[each]?.start !== source.start && count >= 0.7 * wanted.length,
    );
  };
}

function sentencesByWord(sentences: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  for (const [index, { text }] of sentences.entries()) {
    for (const word of contentWords(text)) {
      const those = byWord.get(word);
      if (those) those.push(index);
      else byWord.set(word, [index]);
    }
  }
  return byWord;
}

/** Tells whether the title says as much, which everybody sees. */
export function toldBy(title: string): (words: string) => boolean {
  const inTitle = new Set(contentWords(title));
  return words => {
    const wanted = contentWords(words);
    const told = wanted.filter(word => inTitle.has(word)).length;
    return told >= Math.max(2, 0.4 * wanted.length);
  };
}
