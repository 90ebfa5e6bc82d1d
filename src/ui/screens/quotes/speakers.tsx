import stringWidth from 'string-width';
import { visible } from '../../../bank/visible';
import { countQuotes, describeSpeaker } from '../../../draft/by-speaker';
import type { QuotedArticle } from '../../../draft/quoted-article';
import { NO_QUOTES } from '../../../draft/quotes-lines';
import { text } from '../../block';
import { Frame } from '../../components/frame';
import { MenuList } from '../../components/menu-list';
import { useWidth } from '../../context';
import { fitted } from '../../cut';
import { titleOf } from './articles';

interface Props {
  readonly quoted: QuotedArticle;
  readonly start: number;
  /** Whether nothing comes before it. */
  readonly isFirst: boolean;
  readonly onChoose: (index: number) => void;
}

/** What a line of the list begins with, and what parts its columns. */
const POINTER = 2;
const GUTTER = 2;

/** Who is quoted in an article, and how often. */
export function Speakers({ quoted, start, isFirst, onChoose }: Props) {
  const width = useWidth();
  const { speakers, quotes } = quoted;
  const names = speakers.map(each => visible(describeSpeaker(each)));
  const counts = speakers.map(each => `${each.quotes.length}`);
  const longest = (all: readonly string[]) => Math.max(0, ...all.map(each => stringWidth(each)));
  const room = width - POINTER - GUTTER - longest(counts);
  const column = Math.min(longest(names), room);
  return (
    <Frame
      title={titleOf(quoted)}
      status={countQuotes(quotes.length)}
      keys={['↑↓ Enter', ...(isFirst ? [] : ['Esc back']), '? keys', 'q quit']}
    >
      {rows => (
        <MenuList
          above={speakers.length === 0 ? [text(NO_QUOTES, width)] : []}
          items={names.map((name, index) => ({
            label: `${fitted(name, column)}  ${(counts[index] ?? '').padStart(longest(counts))}`,
            onSelect: () => onChoose(index),
          }))}
          start={start}
          rows={rows}
        />
      )}
    </Frame>
  );
}
