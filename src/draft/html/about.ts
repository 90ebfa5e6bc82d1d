import { isDay } from '../../bank/day';
import type { About } from '../parse-article';
import { oneLine, type Page } from './page';

/** What a page says of its article: to readers, in meta elements, or in JSON-LD. */
export function aboutOf({ head, blocks }: Page): About {
  const { meta, lang, canonical, time } = head;
  const data = articleData(head.data);
  const given = [meta.get('og:title'), nameOf(data.headline), head.title];
  const headings = blocks.filter(({ tag }) => tag === 'h1').map(({ text }) => text);
  const names = {
    title:
      headings.find(heading => isMostOf(heading, given)) ??
      headings.find(heading => isOther(heading, given)) ??
      given.find(Boolean) ??
      headings[0],
    outlet: meta.get('og:site_name') ?? nameOf(data.publisher),
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

const DATES = ['article:published_time', 'date', 'dc.date', 'dcterms.created', 'datepublished'];

type Titles = readonly (string | undefined)[];

const isWithin = (heading: string, title: string): boolean =>
  oneLine(title).toLowerCase().includes(heading.toLowerCase());

/** Whether a heading recurs as most of a title: the name of the site, a heading on some, is the rest. */
function isMostOf(heading: string, titles: Titles): boolean {
  return titles.some(
    title => title && title.length < heading.length * 2 && isWithin(heading, title),
  );
}

/** Whether a heading says in a sentence what the titles say otherwise. */
function isOther(heading: string, titles: Titles): boolean {
  return heading.split(' ').length > 3 && !titles.some(title => title && isWithin(heading, title));
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
