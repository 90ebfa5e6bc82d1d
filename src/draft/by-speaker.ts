import type { Article, Paragraph } from './article';
import type { Quote } from './quotes/quote';

/** What somebody is quoted with, in the order of the article. */
export interface SpeakerQuotes {
  /** A name, or the words that the article has for them; undefined where it is not known who spoke. */
  readonly name: string | undefined;
  /** What the article says they are. */
  readonly role: string | undefined;
  readonly quotes: readonly PlacedQuote[];
}

export interface PlacedQuote extends Quote {
  readonly paragraph: Paragraph;
}

/** Who is quoted in an article: the most quoted first, and last what nobody is known to have said. */
export function bySpeaker(article: Article, quotes: readonly Quote[]): readonly SpeakerQuotes[] {
  const groups = new Map<string | undefined, PlacedQuote[]>();
  for (const quote of placed(article, quotes)) {
    // "The spokesman" begins a sentence.
    const key = quote.speaker?.name.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  return [...groups.values()]
    .map(own => {
      const speaker = own[0]?.speaker;
      return { name: speaker?.name, role: speaker?.person?.roles[0], quotes: own };
    })
    .sort((a, b) => rank(b) - rank(a));
}

const rank = ({ name, quotes }: SpeakerQuotes): number => (name === undefined ? 0 : quotes.length);

/** Each quotation with the paragraph that it stands in. */
function placed({ paragraphs }: Article, quotes: readonly Quote[]): readonly PlacedQuote[] {
  let at = 0;
  return quotes.flatMap(quote => {
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) < quote.start) at += 1;
    const paragraph = paragraphs[at];
    return paragraph ? [{ ...quote, paragraph }] : [];
  });
}

/** A speaker in a few words: "Ana Kral, the mayor". */
export function describeSpeaker({ name, role }: SpeakerQuotes): string {
  if (name === undefined) return 'Speaker not known';
  const shown = NO_NAME.test(name) ? `“${name}”` : name;
  return role === undefined ? shown : `${shown}, ${role}`;
}

/** Words that may stand for several people. */
const NO_NAME = /^(?:\p{Ll}|(?:He|She|They|It|We|I)$)/u;

export function countQuotes(count: number): string {
  return `${count} ${count === 1 ? 'quotation' : 'quotations'}`;
}
