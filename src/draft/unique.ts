import { contentWords } from '../check/text/words';
import type { Reading } from './reading';
import type { Span } from './span';

/** A word in more sentences than this tells none of them from the others. */
const COMMON = 40;

/**
 * Tells whether an article says much the same in another sentence, perhaps of somebody else: then a
 * question made from one of them has two right answers. Or the title says it, which everybody sees.
 */
export function repetitionIn({
  sentences,
  title,
}: Reading): (words: string, source: Span) => boolean {
  const byWord = new Map<string, number[]>();
  sentences.forEach(({ text }, index) => {
    for (const word of contentWords(text)) {
      const those = byWord.get(word);
      if (those) those.push(index);
      else byWord.set(word, [index]);
    }
  });
  const inTitle = new Set(contentWords(title));
  return (words, source) => {
    const wanted = contentWords(words);
    // The title tells it too.
    if (wanted.filter(word => inTitle.has(word)).length >= Math.max(2, 0.4 * wanted.length))
      return true;
    const shared = new Map<number, number>();
    for (const word of wanted) {
      const those = byWord.get(word) ?? [];
      if (those.length > COMMON) continue;
      for (const index of those) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared].some(
      ([index, count]) => sentences[index]?.start !== source.start && count >= 0.7 * wanted.length,
    );
  };
}
