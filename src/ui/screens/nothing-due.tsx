import type { Review } from '../../study/review';
import { describeReview, laterLines } from '../../study/words';
import { GAP, text } from '../block';
import { Frame } from '../components/frame';
import { MenuList } from '../components/menu-list';
import { useNavigation, useWidth } from '../context';

interface Props {
  readonly review: Review;
  readonly onCram: () => void;
}

/** Nothing is due: when there will be something, and what can be done all the same. */
export function NothingDue({ review, onCram }: Props) {
  const width = useWidth();
  const { back } = useNavigation();
  const above = [`Well remembered: ${describeReview(review)}.`, ...laterLines(review)];
  return (
    <Frame title="Review" keys={['↑↓ Enter', 'Esc menu', '? keys', 'q quit']}>
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
