import type { Article } from './article';
import type { Person } from './people/person';
import { readArticle } from './quotes/find';
import type { Quote } from './quotes/quote';
import { sentencesOf } from './sentences';
import type { Span } from './span';

export type { Person, Quote };

/** A sentence of the body, with its words at hand. */
export interface Sentence extends Span {
  readonly text: string;
  readonly paragraph: number;
}

/** Where a person is named. */
export interface Mention extends Span {
  readonly person: Person;
}

/** An article, and everything that questions are made from, found once. */
export interface Reading {
  readonly article: Article;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly people: readonly Person[];
  /** The people whom a stretch of the article names, in order. */
  readonly mentionsWithin: (span: Span) => readonly Mention[];
  readonly quotes: readonly Quote[];
  /** Who says something, in quotation marks or without. */
  readonly speakers: ReadonlySet<Person>;
}

export function readingOf(article: Article): Reading {
  const [title] = article.paragraphs;
  const textOf = (span?: Span) => (span ? article.text.slice(span.start, span.end) : '');
  const { people: everybody, quotes } = readArticle(article);
  const people = everybody.filter(
    ({ mentions }) => (mentions.at(-1)?.start ?? 0) >= (title?.end ?? 0),
  );
  return {
    article,
    title: textOf(title)
      .replace(/\s+/g, ' ')
      .replace(/(?<!\.)[.;]$/, ''),
    sentences: bodySentences(article),
    people: [...people].sort((a, b) => b.mentions.length - a.mentions.length),
    mentionsWithin: finder(
      people
        .flatMap(person => person.mentions.map(({ start, end }) => ({ start, end, person })))
        .sort((a, b) => a.start - b.start),
    ),
    quotes,
    speakers: new Set(
      people.filter(({ mentions }) => mentions.some(each => speaks(article, each))),
    ),
  };
}

/** The sentences of all paragraphs that tell news: not of the title, a caption or a byline. */
function bodySentences(article: Article): readonly Sentence[] {
  const { text, paragraphs } = article;
  let at = 0;
  return sentencesOf(article).flatMap(({ start, end }) => {
    while ((paragraphs[at]?.end ?? Infinity) <= start) at += 1;
    const paragraph = paragraphs[at];
    if (!paragraph || at === 0 || isAside(text.slice(paragraph.start, paragraph.end))) return [];
    return [{ start, end, text: text.slice(start, end), paragraph: paragraph.number }];
  });
}

function speaks({ text }: Article, { start, end }: Span): boolean {
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /^,? (?:also |later |then )?(?:said|says|told|added|wrote|called|tweeted|argued|stated|warned)\b/.test(
      after,
    ) || /\b(?:said|says|added)\s$/.test(before)
  );
}

/** Whether a paragraph is a caption, a byline or the like, which tells no news. */
function isAside(paragraph: string): boolean {
  return ASIDE.test(paragraph);
}

const ASIDE =
  /\b(?:Image|Photo|Picture|Credit|File photo|Photograph|Video)s?(?: by)?:|\bfrom file\b|\((?:AP|Getty|Reuters)|(?:^|\s)@\w|^Follow |https?:\/\/|^(?:Read more|Related|Watch|Click|See also)\b/i;

/** Looks spans up among sorted ones that do not overlap. */
function finder<T extends Span>(sorted: readonly T[]): (span: Span) => readonly T[] {
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < sorted.length; at += 1) {
      const each = sorted[at];
      if (!each || each.end > end) break;
      found.push(each);
    }
    return found;
  };
}
