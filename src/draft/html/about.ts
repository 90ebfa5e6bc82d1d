import { isDay } from '../../bank/day';
import { oneLine } from '../one-line';
import type { About } from '../parse-article';
import type { Page } from './page';

/** What a page says of its article: to readers, in meta elements, or in JSON-LD. */
export function aboutOf({ head, blocks }: Page): About {
  const { meta, lang, canonical, time } = head;
  const data = articleData(head.data);
  const outlet = meta.get('og:site_name') ?? nameOf(data.publisher);
  const titles = [meta.get('og:title'), nameOf(data.headline), head.title].filter(isNotEmpty);
  const headings = blocks
    .filter(({ tag, text }) => tag === 'h1' && text !== outlet)
    .map(({ text }) => text);
  const names = {
    title: headlineOf(headings, titles),
    outlet,
    lang,
  };
  const url = [canonical, meta.get('og:url'), nameOf(data.url)].find(isAddress);
  const date = [nameOf(data.datePublished), ...DATES.map(name => meta.get(name)), time]
    .map(given => given?.trim().slice(0, 10) ?? '')
    .find(isDay);
  const lines = Object.entries(names).flatMap(([name, value]) => {
    const line = oneLine(value ?? '');
    return line === '' ? [] : [[name, line] as const];
  });
  return { ...Object.fromEntries(lines), ...(url && { url }), ...(date && { date }) };
}

const isNotEmpty = (text: string | undefined): text is string => Boolean(text?.trim());

const DATES = ['article:published_time', 'date', 'dc.date', 'dcterms.created', 'datepublished'];

/**
 * The headline: the heading that begins or fills what the page calls itself, or the only one where that
 * is a sentence. On some pages the name of the site is a heading, and ends what the page calls itself.
 */
function headlineOf(headings: readonly string[], titles: readonly string[]): string | undefined {
  const folded = (text: string) => oneLine(text).toLowerCase();
  const isMost = (heading: string) =>
    titles.some(title => {
      const at = folded(title).indexOf(folded(heading));
      return at === 0 || (at > 0 && heading.length * 2 > title.length);
    });
  const [only, ...others] = headings;
  const isSentence = only !== undefined && others.length === 0 && only.split(' ').length > 3;
  return headings.find(isMost) ?? (isSentence ? only : undefined) ?? titles[0] ?? only;
}

/** Only what a browser would open: any text may stand there. */
function isAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

type Fields = Readonly<Record<string, unknown>>;

/** The first thing in JSON-LD that has a headline (schema.org's Article and all that are one). */
function articleData(scripts: readonly string[]): Fields {
  for (const script of scripts) {
    const found = things(parsed(script)).find(({ headline }) => headline !== undefined);
    if (found) return found;
  }
  return {};
}

/** A thing, those in a list, or those in a graph. */
function things(value: unknown): readonly Fields[] {
  const all = Array.isArray(value) ? value : [value];
  return all
    .filter(isFields)
    .flatMap(each => [
      each,
      ...(Array.isArray(each['@graph']) ? each['@graph'].filter(isFields) : []),
    ]);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or the name of a thing; of several, the first. */
function nameOf(value: unknown): string | undefined {
  const [first] = Array.isArray(value) ? value : [value];
  const name = isFields(first) ? first.name : first;
  return typeof name === 'string' ? name : undefined;
}
