import { visible } from '../../../bank/visible';
import { countQuotes } from '../../../draft/by-speaker';
import { oneLine } from '../../../draft/one-line';
import type { QuotedArticle } from '../../../draft/quoted-article';
import { Frame } from '../../components/frame';
import { MenuList } from '../../components/menu-list';

interface Props {
  readonly articles: readonly QuotedArticle[];
  readonly start: number;
  readonly onChoose: (index: number) => void;
}

/** The articles to choose from, by their titles. */
export function Articles({ articles, start, onChoose }: Props) {
  return (
    <Frame title="Who said what" keys={['↑↓ Enter', '? keys', 'q quit']}>
      {rows => (
        <MenuList
          items={articles.map((quoted, index) => ({
            label: `${titleOf(quoted)} (${countQuotes(quoted.quotes.length)})`,
            onSelect: () => onChoose(index),
          }))}
          start={start}
          rows={rows}
        />
      )}
    </Frame>
  );
}

/** An article's first paragraph, on one line. */
export function titleOf({ article }: QuotedArticle): string {
  const [first] = article.paragraphs;
  const title = first ? article.text.slice(first.start, first.end) : '';
  return visible(oneLine(title));
}
