import type { Article } from './article';
import type { Span } from './span';

export interface Sentence extends Span {
  readonly text: string;
  readonly paragraph: number;
}

export interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly gender: 'male' | 'female' | null;
}

export interface Quote extends Span {
  readonly text: string;
  readonly cue: string | null;
  readonly usable: boolean;
  readonly speaker: { readonly name: string; readonly mention: string } | null;
}

export interface Mention extends Span {
  readonly person: Person;
}

export interface Reading {
  readonly article: Article;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
}

export function readArticle(article: Article): Reading {
  const seg = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  const [first, ...body] = article.paragraphs;
  const slice = (span?: Span) => (span ? article.text.slice(span.start, span.end) : '');
  for (const p of body) {
    if (isAside(slice(p))) continue;
    for (const { segment, index } of seg.segment(slice(p))) {
      const text = segment.trim();
      sentences.push({
        text,
        start: p.start + index,
        end: p.start + index + text.length,
        paragraph: p.number,
      });
    }
  }
  const persons = new Map<string, Person>();
  const mentions: Mention[] = [];
  const counts = new Map<Person, number>();
  for (const m of article.text.matchAll(
    /(?<![\p{L}.] ?)(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? )?((?:\p{Lu}\p{Ll}+ )(?:\p{Lu}\. )?\p{Lu}\p{L}+)(?!\p{L})|(?<=\bM(?:r|s|rs)\. )\p{Lu}\p{L}+/gu,
  )) {
    const name = m[1] ?? m[0];
    if (
      /^(?:The|In|On|At|New|North|South|United|White|Supreme|West|East|House|But|And|Republican|Democratic|Great|San|Los|Las|Trump|Islamic|National|Fox|American|Mr|Mrs)\b|(?:Party|Times|Post|House|Court|States|University|News|City|Committee|Union|Church|Street|Tower|Council|Security|Office|Day|Hall|Secretary|Minister|Senate|County|Korea|Zealand)$/.test(
        name,
      )
    )
      continue;
    persons.set(name, { name, aliases: [name, name.split(' ').at(-1)!], roles: [], gender: null });
  }
  const byForm = new Map([...persons.values()].flatMap(p => p.aliases.map(f => [f, p] as const)));
  for (const m of article.text.matchAll(/(?:\p{Lu}[\p{L}-]+ )?(?:\p{Lu}\. )?\p{Lu}[\p{L}-]+/gu)) {
    const hit = byForm.get(m[0]) ?? byForm.get(m[0].split(' ').at(-1)!);
    if (!hit) continue;
    const start = byForm.has(m[0])
      ? m.index
      : m.index + m[0].length - m[0].split(' ').at(-1)!.length;
    mentions.push({ person: hit, start, end: m.index + m[0].length });
    counts.set(hit, (counts.get(hit) ?? 0) + 1);
  }
  const people = [...persons.values()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return { article, title: slice(first), sentences, people, mentions, quotes: [] };
}

/** Whether a paragraph is a caption, a byline or the like, which tells no news. */
export function isAside(paragraph: string): boolean {
  return /\b(?:Image|Photo|Picture|Credit|File photo|Photograph|Video)s?(?: by)?:|\bfrom file\b|\((?:AP|Getty|Reuters)|@\w|^Follow |https?:\/\/|^(?:Read more|Related|Watch|Click|See also)\b/i.test(
    paragraph,
  );
}
