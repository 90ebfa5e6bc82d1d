import { oneLine } from '../one-line';
import type { ExtractedArticle } from '../parse-article';
import { aboutOf } from './about';
import { mainText } from './main-text';
import { parsePage } from './page';
import { withSources } from './sources';

/**
 * The article of a web page: its headline, and its main text without menus, captions and comments.
 *
 * @returns undefined where it has none, such as a page of links
 */
export function readHtml(html: string): ExtractedArticle | undefined {
  const page = parsePage(html);
  if (!page) return undefined;
  const text = withSources(mainText(page));
  if (text.length === 0) return undefined;
  const about = aboutOf(page);
  const title = about.title === undefined || oneLine(about.title) === text[0] ? [] : [about.title];
  return { paragraphs: [...title, ...text], about };
}
