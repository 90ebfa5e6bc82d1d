import { Box, Text, useInput } from 'ink';
import { useMemo, useState } from 'react';
import { visible } from '../../../bank/visible';
import { describeSpeaker, type PlacedQuote, type SpeakerQuotes } from '../../../draft/by-speaker';
import { oneLine } from '../../../draft/one-line';
import { type Block, heightOf, wrapped } from '../../block';
import { BAR, Barred } from '../../components/barred';
import { Frame } from '../../components/frame';
import { Scroll } from '../../components/scroll';
import { useNavigation, useWidth } from '../../context';
import { cut } from '../../cut';
import { COLOR } from '../../theme';

interface Props {
  /** The article's. */
  readonly text: string;
  readonly speaker: SpeakerQuotes;
}

/** What somebody said, each time with the paragraph that it stands in. */
export function Quotations({ text, speaker }: Props) {
  const width = useWidth();
  const { isActive } = useNavigation();
  const [current, setCurrent] = useState(0);
  const { quotes } = speaker;
  useInput(
    (input, key) => {
      if (key.downArrow || input === 'j') setCurrent(Math.min(current + 1, quotes.length - 1));
      if (key.upArrow || input === 'k') setCurrent(Math.max(current - 1, 0));
    },
    { isActive },
  );
  const excerpts = useMemo(
    () => quotes.map(quote => wrapped(marked(text, quote), width - BAR)),
    [text, quotes, width],
  );
  const blocks = quotes.map((quote, index) =>
    block(quote, excerpts[index] ?? '', {
      isCurrent: index === current,
      isLast: index === quotes.length - 1,
      width,
    }),
  );
  const from = heightOf(blocks.slice(0, current));
  return (
    <Frame
      title={visible(describeSpeaker(speaker))}
      status={`${current + 1} of ${quotes.length}`}
      keys={['↑↓ move', 'Esc back', '? keys', 'q quit']}
    >
      {rows => (
        <Scroll
          blocks={blocks}
          rows={rows}
          focus={[from, from + (blocks[current]?.rows ?? 0)]}
          isLong
        />
      )}
    </Frame>
  );
}

/** The quotation in its paragraph, between marks that no colour is needed for. */
const OPEN = '❯';
const CLOSE = '❮';

interface Look {
  readonly isCurrent: boolean;
  readonly isLast: boolean;
  readonly width: number;
}

/** Where a quotation stands, and its excerpt; an empty line parts it from the next. */
function block(
  { paragraph, speaker }: PlacedQuote,
  excerpt: string,
  { isCurrent, isLast, width }: Look,
): Block {
  const mention = speaker && oneLine(speaker.mention);
  // "Kral" is no news of Ana Kral, and "she" is.
  const called = mention && !speaker?.name.includes(mention) ? ` · “${mention}”` : '';
  const place = cut(visible(`Paragraph ${paragraph.number}${called}`), width - BAR);
  const [before = '', rest = ''] = excerpt.split(OPEN);
  const [words = '', after = ''] = rest.split(CLOSE);
  return {
    rows: 1 + excerpt.split('\n').length + (isLast ? 0 : 1),
    node: (
      <Box flexDirection="column">
        <Text color={isCurrent ? COLOR.accent : undefined}>
          {isCurrent ? '❯ ' : '  '}
          {place}
        </Text>
        <Barred>
          <Text>
            {before}
            <Text bold color={COLOR.accent}>
              {OPEN}
              {words}
              {CLOSE}
            </Text>
            {after}
          </Text>
        </Barred>
      </Box>
    ),
  };
}

/** The paragraph on one line, with the quotation and its quotation marks between marks of ours. */
function marked(article: string, { start, end, paragraph }: PlacedQuote): string {
  let [from, to] = [start, end];
  while (from > paragraph.start && MARK.test(article.charAt(from - 1))) from -= 1;
  while (to < paragraph.end && MARK.test(article.charAt(to))) to += 1;
  const line = (a: number, b: number) =>
    visible(article.slice(a, b)).replace(/[❯❮]/g, '›').replace(/\s+/g, ' ');
  const first = Math.max(paragraph.start, from - AROUND);
  const last = Math.min(paragraph.end, to + AROUND);
  const before = `${first > paragraph.start ? '…' : ''}${line(first, from)}`;
  const after = `${line(to, last)}${last < paragraph.end ? '…' : ''}`;
  return `${before}${OPEN}${line(from, to)}${CLOSE}${after}`;
}

const MARK = /["'`“”„«»‘’]/;
/** Paragraphs longer than this on either side are no paragraphs to read. */
const AROUND = 1000;
