import { contentWords } from '../check/text/words';
import type { Reading, Sentence } from './reading';
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
  let index: ReadonlyMap<string, readonly number[]> | undefined;
  const inTitle = new Set(contentWords(title));
  return (words, source) => {
    const wanted = contentWords(words);
    const known = wanted.filter(word => inTitle.has(word)).length;
    if (known >= Math.max(2, 0.4 * wanted.length)) return true;
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
