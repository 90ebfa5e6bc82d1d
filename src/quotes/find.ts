import type { Article } from '../article/article';
import { type Token, tokensBetween } from '../article/tokens';
import { attribute } from './attribution/attribute';
import type { Attribution } from './attribution/attribution';
import { resolvePronouns } from './coreference/resolve';
import type { Resolved } from './coreference/resolved';
import { frameOf, type Items } from './frame';
import { qualified } from './mentions/qualified';
import { type FoundName, peopleAmong } from './people/find';
import type { Person } from './people/person';
import type { Quotation } from './quotations/quotation';
import { quotationsOf } from './quotations/quotations';
import type { Quote, Speaker } from './quote';
import { isUsable } from './usable';

/** What an article quotes, in order, and who said it. */
export function findQuotes(article: Article): readonly Quote[] {
  return readArticle(article).quotes;
}

/** The people of an article and its quotes; the person of a quote is one of the people. */
export function readArticle(article: Article): {
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
} {
  const { text } = article;
  const quotations = quotationsOf(article);
  const tokens = tokensBetween(text, 0, text.length);
  const { people, names } = peopleAmong(text, tokens);
  const items = frameOf(article, tokens, names, quotations);
  const attributions = attribute(items);
  const resolved = resolvePronouns(items, attributions, spokenOf(quotations, tokens, names));
  const quotes = quotations.map(({ start, end }, number): Quote => {
    const attribution = attributions[number];
    const words = text.slice(start, end);
    if (!attribution) return { start, end, text: words, speaker: null, cue: null, usable: false };
    const speaker = speakerOf(text, items, attribution, resolved);
    const cue = attribution.cue === null ? null : (items[attribution.cue]?.text ?? null);
    return {
      start,
      end,
      text: words,
      speaker,
      cue,
      usable: isUsable(words, speaker, attribution, resolved),
    };
  });
  return { people, quotes };
}

function speakerOf(
  text: string,
  items: Items,
  attribution: Attribution,
  resolved: Resolved,
): Speaker {
  const mention = qualified(items, attribution.mention);
  const start = items[mention.first]?.start ?? 0;
  const end = items[mention.last]?.end ?? 0;
  const words = text.slice(start, end);
  const person = mention.name?.person ?? resolved.get(mention.first)?.person ?? null;
  return { name: person?.name ?? words.replace(/\s+/g, ' '), mention: words, start, end, person };
}

/** The people whom each quotation names. */
function spokenOf(
  quotations: readonly Quotation[],
  tokens: readonly Token[],
  names: readonly FoundName[],
): readonly ReadonlySet<Person>[] {
  let at = 0;
  return quotations.map(({ start, end }) => {
    const people = new Set<Person>();
    for (; at < names.length; at++) {
      const name = names[at];
      const where = tokens[name?.first ?? 0]?.start ?? 0;
      if (where >= end) break;
      if (name?.person && where >= start) people.add(name.person);
    }
    return people;
  });
}
