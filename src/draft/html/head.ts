import { oneLine } from '../one-line';

/** What a page says of itself to machines. */
export interface Head {
  readonly title: string;
  readonly lang?: string;
  readonly canonical?: string;
  /** The first time that is marked up as one. */
  readonly time?: string;
  /** The contents of meta elements by name or property; of several, the first. */
  readonly meta: ReadonlyMap<string, string>;
  /** What is written as JSON-LD. */
  readonly data: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

/** Gathers what a page says of itself, from its elements and their text as they come. */
export function headReader() {
  const meta = new Map<string, string>();
  const found: { lang?: string; canonical?: string; time?: string } = {};
  const data: string[] = [];
  let isData = false;
  let title = '';
  // Pictures have titles too.
  let titles = 0;
  return {
    element(tag: string, attributes: Attributes): void {
      const { name, property, content, lang, rel, href, datetime, type } = attributes;
      const key = (property ?? name)?.toLowerCase();
      if (tag === 'meta' && key && content && !meta.has(key)) meta.set(key, content);
      if (tag === 'html' && lang) found.lang ??= lang;
      if (tag === 'link' && rel?.toLowerCase() === 'canonical' && href) found.canonical ??= href;
      if (tag === 'time' && datetime) found.time ??= datetime;
      if (tag === 'title') titles += 1;
      if (tag === 'script') isData = type?.toLowerCase() === 'application/ld+json';
      if (tag === 'script' && isData) data.push('');
    },
    /** @param tag the element that the text stands in */
    text(tag: string, piece: string): void {
      if (tag === 'title' && titles === 1) title += piece;
      if (tag === 'script' && isData) data.push(`${data.pop()}${piece}`);
    },
    head: (): Head => ({ title: oneLine(title), ...found, meta, data }),
  };
}
