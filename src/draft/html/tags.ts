/** What the names and attributes of elements tell of what is in them. */

type Attributes = Readonly<Record<string, string>>;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const BLOCKS = words(`
  address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table
  tbody td tfoot th thead tr ul
`);

/** What is no text to read, or is not part of the article's own: captions, menus, buttons. */
const NO_TEXT = words(`
  audio button canvas dialog embed figure footer head iframe map math nav noscript object option script
  select style svg template textarea title video
`);

/** Words of class names and ids, by custom, of what stands beside an article. */
const ASIDES = words(`
  ad ads advert advertisement banner breadcrumb breadcrumbs byline caption comment comments consent
  cookie cookies copyright credit credits disclaimer disqus dateline feedback footer hidden infobox
  legal login menu meta modal more nav navbar navigation newsletter noprint outbrain pagination pager
  popular popup privacy promo promotion pullquote recirc recommend recommended related respond share
  sharing sidebar signup skip social sponsor sponsored subscribe subscription taboola tags teaser
  toolbar tooltip trending widget
`);
const ASIDE_ROLES = words('alert complementary contentinfo dialog menu navigation search');

/** Whether a line ends where it begins and ends. */
export const isBlock = (tag: string): boolean => BLOCKS.has(tag);

export const isNoText = (tag: string): boolean => NO_TEXT.has(tag);

/** Whether an element says that the article is in it. */
export function isArticle(tag: string, { itemprop = '', role = '' }: Attributes): boolean {
  return tag === 'article' || tag === 'main' || role === 'main' || itemprop === 'articleBody';
}

/** Whether an element seems to stand beside the article, or is not shown. */
export function isAside(tag: string, attributes: Attributes): boolean {
  if (tag === 'html' || tag === 'body' || tag === 'main') return false;
  const { class: name = '', id = '', role = '', style = '', hidden } = attributes;
  if (tag === 'aside' || hidden !== undefined || /display:\s*none/i.test(style)) return true;
  if (ASIDE_ROLES.has(role) || attributes['aria-hidden'] === 'true') return true;
  return `${name} ${id}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(word => ASIDES.has(word));
}
