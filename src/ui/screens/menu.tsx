import { useEffect, useMemo, useState } from 'react';
import type { Desk } from '../../store/desk';
import { type Learner, shownName } from '../../study/learner';
import { type MenuEntry, menu } from '../../study/menu';
import type { Review } from '../../study/review';
import { GAP, text } from '../block';
import { Frame } from '../components/frame';
import { MenuList } from '../components/menu-list';
import { useWidth } from '../context';

interface Props {
  readonly desk: Desk;
  readonly onChoose: (entry: MenuEntry) => void;
}

/** Where everything begins: what to do next is first, one Enter away. */
export function Menu({ desk, onChoose }: Props) {
  // Every attempt is read for it, so that is done once, not at every key.
  const history = useMemo(() => desk.history(), [desk]);
  // What is due takes every bank that was played: the menu is there before, and its entry with it.
  const hasPlayed = useMemo(() => desk.hasPlayed(), [desk]);
  const [review, setReview] = useState<Review>();
  useEffect(() => {
    let isHere = true;
    if (hasPlayed) void desk.review().then(read => isHere && setReview(read.review));
    return () => {
      isHere = false;
    };
  }, [desk, hasPlayed]);
  const known = hasPlayed ? (review ?? 'reading') : undefined;
  const entries = menu(history, desk.bank.questions, known);
  const width = useWidth();
  const { bank } = desk;
  const asOf = bank.date === undefined ? '' : `News as of ${bank.date}. `;
  const about = `${asOf}It asks what the article reported, not what is true.`;
  return (
    <Frame
      title={`talks-quiz · ${bank.heading ?? bank.title}`}
      status={whose(desk.learner)}
      keys={['↑↓ Enter', '? keys', 'q quit']}
      notice={desk.unsaved()}
    >
      {rows => (
        <MenuList
          above={[text(about, width, { dimColor: true }), GAP]}
          items={entries.map(entry => ({
            label: entry.label,
            onSelect: () => onChoose(entry),
          }))}
          rows={rows}
        />
      )}
    </Frame>
  );
}

/** Who is learning, where that could be somebody else. */
function whose(learner: Learner): string {
  return learner.kind === 'named' && learner.name === 'me' ? '' : shownName(learner, 16);
}
