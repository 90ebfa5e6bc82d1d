import type { Article } from '../article/article';
import { isHeadline } from '../article/english/headline';
import { sentencesOf } from '../article/sentences';
import { lookUp, lookUpPlace, type Span } from '../article/span';
import { visible } from '../bank/visible';
import { readArticle } from '../quotes/find';
import type { Person } from '../quotes/people/person';
import type { Quote } from '../quotes/quote';
import { castOf, type Member } from './cast';
import { datelineLength } from './dateline';
import { type Askable, askableIn } from './sentence/askable';
import { type KnownNouns, nounsOf } from './sentence/dangling';
import { type Repetition, repetitionAmong } from './unique';

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

/** An article, and who and what is named where in it. */
export interface Named {
  readonly article: Article;
  readonly title: string;
  readonly known: KnownNouns;
  readonly sentences: readonly Sentence[];
  /** The sentence in which a place of the article lies. */
  readonly sentenceAt: (at: number) => Sentence | undefined;
  /** Those who may be the answer to a question, named most first. */
  readonly cast: ReadonlyMap<Person, Member>;
  /** The people whom a stretch of the article names, in order. */
  readonly mentionsWithin: (span: Span) => readonly Mention[];
  readonly quotes: readonly Quote[];
}

/** Everything that questions are made from, found once. */
export interface Reading extends Named {
  /** A sentence as one that makes a gap to fill; of others undefined. */
  readonly askable: (sentence: Sentence) => Askable | undefined;
  readonly isRepeated: Repetition;
}

export function readingOf(article: Article): Reading {
  const named = namesIn(article);
  return { ...named, askable: askableIn(named), isRepeated: repetitionAmong(named.sentences) };
}

function namesIn(article: Article): Named {
  const headline = headlineOf(article);
  const { people: everybody, quotes } = readArticle(article);
  const sentences = bodySentences(article, headline !== '');
  const sentenceAt = lookUpPlace(sentences);
  const quoteAt = lookUpPlace(quotes);
  // Whom only others name is nobody in the news: neither in a byline nor as somebody's example.
  const people = everybody.filter(({ name, mentions }) => {
    const inBody = mentions.filter(({ start }) => sentenceAt(start));
    // In a headline, any word may stand before a surname: "End Bush 'denial'".
    const [given = ''] = name.split(' ');
    return (
      inBody.some(({ start }) => !quoteAt(start)) && inBody.some(({ text }) => text.includes(given))
    );
  });
  const byMentions = [...people].sort((a, b) => b.mentions.length - a.mentions.length);
  const speakers = new Set([
    ...quotes.flatMap(({ speaker }) => speaker?.person ?? []),
    ...people.filter(({ mentions }) => mentions.some(each => speaks(article, each))),
  ]);
  return {
    article,
    title: headline,
    known: nounsOf(headline),
    sentences,
    sentenceAt,
    cast: castOf(byMentions, speakers, headline),
    mentionsWithin: lookUp(
      people
        .flatMap(person => person.mentions.map(({ start, end }) => ({ start, end, person })))
        .sort((a, b) => a.start - b.start),
    ),
    quotes,
  };
}

/** A longer first paragraph is no headline, but the beginning of the news. */
const LONGEST_HEADLINE = 30;

/** The first paragraph on one line, where that is a headline. */
function headlineOf({ text, paragraphs: [first] }: Article): string {
  const words = first ? text.slice(first.start, first.end).split(/\s+/) : [];
  return words.length > LONGEST_HEADLINE ? '' : words.join(' ').replace(/(?<!\.)[.;]$/, '');
}

/** The sentences of all paragraphs that tell news: not of the title, a caption or a byline. */
function bodySentences(article: Article, hasHeadline: boolean): readonly Sentence[] {
  const { text, paragraphs } = article;
  const tells = paragraphs.map(
    ({ start, end, number }) => (number > 1 || !hasHeadline) && !isAside(text.slice(start, end)),
  );
  const paragraphAt = lookUpPlace(paragraphs);
  return sentencesOf(article).flatMap(({ start: first, end }) => {
    const paragraph = paragraphAt(first);
    const number = paragraph?.number ?? 1;
    const isFirst = paragraph?.start === first;
    const start = first + (isFirst ? datelineLength(text.slice(first, end)) : 0);
    const words = text.slice(start, end);
    // An excerpt with a control character would be shown with another in its place.
    const isAsked = tells[number - 1] && visible(words) === words;
    return isAsked ? [{ start, end, text: words, paragraph: number }] : [];
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

/** A heading, a caption, a byline or the like, which tells no news. */
function isAside(paragraph: string): boolean {
  const isHeading = !/[.?!:”"'’)]\s*$/.test(paragraph) && isHeadline(paragraph);
  return isHeading || ASIDE.test(paragraph) || BYLINE.test(paragraph);
}

const BYLINE = /^\W*[Bb][Yy] (?:\p{Lu}[\p{L}.'’-]* ?){2,4}(?:(?:,| and|\||-) .{0,60})?\W*$/u;

const ASIDE =
  /\b(?:Image|Photo|Picture|Credit|File photo|Photograph|Video)s?(?: by)?:|\bfrom file\b|\((?:AP|Getty|Reuters)|(?:^|\s)@\w|^Follow |^\(?(?:additional )?(?:reporting|editing|writing) by |\bEditor['’]s note\b|https?:\/\/|^(?:Read more|Related|Watch|Click|See also)\b/i;
