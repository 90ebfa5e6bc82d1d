import { useInput } from 'ink';
import { useEffect, useMemo, useState } from 'react';
import type { Desk } from '../../store/desk';
import { type Learner, scoresTitle } from '../../study/learner';
import type { Statistics } from '../../study/statistics';
import { noScores } from '../../study/statistics-lines';
import { type Block, text } from '../block';
import { Frame } from '../components/frame';
import { Scroll } from '../components/scroll';
import { useNavigation, useWidth } from '../context';
import { scoreSections } from './score-sections';

/** What all attempts of the learner came to, at every bank. */
export function Scores({ desk }: { readonly desk: Desk }) {
  const [statistics, setStatistics] = useState<Statistics>();
  useEffect(() => {
    let isHere = true;
    void desk.statistics().then(read => isHere && setStatistics(read));
    return () => {
      isHere = false;
    };
  }, [desk]);
  const { back, isActive } = useNavigation();
  useInput(
    (_, key) => {
      if (key.return) back();
    },
    { isActive },
  );
  const width = useWidth();
  const title = useMemo(() => scoresTitle(desk.learner, desk.learners().length > 1), [desk]);
  const blocks = useMemo(
    () => blocksOf(statistics, desk.learner, width),
    [statistics, desk, width],
  );
  return (
    <Frame
      title={title}
      keys={['Enter menu', '↑↓ scroll', '? keys', 'q quit']}
      notice={desk.unsaved()}
    >
      {rows => <Scroll blocks={blocks} rows={rows} arrows />}
    </Frame>
  );
}

function blocksOf(
  statistics: Statistics | undefined,
  learner: Learner,
  width: number,
): readonly Block[] {
  if (!statistics) return [text('Reading…', width)];
  return statistics.attempts.length === 0
    ? [text(noScores(learner), width)]
    : scoreSections(statistics, width);
}
