import type { Review } from '../../study/review';
import { costLines, describeReview, laterLines, staleLine } from '../../study/words';
import { GAP, text } from '../block';
import { Frame } from '../components/frame';
import { MenuList } from '../components/menu-list';
import { useNavigation, useWidth } from '../context';

interface Props {
  readonly review: Review;
  readonly notice?: string;
  readonly onCram: () => void;
}

/** Nothing is due: when there will be something, and what can be done all the same. */
export function NothingDue({ review, notice, onCram }: Props) {
  const width = useWidth();
  const { back } = useNavigation();
  const above = [
    `Well remembered: ${describeReview(review)}.`,
    ...costLines(review),
    ...laterLines(review),
    ...review.stale.map(staleLine),
  ];
  return (
    <Frame title="Review" keys={['↑↓ Enter', 'Esc menu', '? keys', 'q quit']} notice={notice}>
      {rows => (
        <MenuList
          above={[...above.map(line => text(line, width)), GAP]}
          items={[
            { label: 'Back to the menu', onSelect: back },
            { label: 'Cram: ten questions, and no due date changes', onSelect: onCram },
          ]}
          rows={rows}
        />
      )}
    </Frame>
  );
}
