import { useEffect, useSyncExternalStore } from 'react';
import { examMissed, examSummary } from '../../../quiz/exam-summary';
import type { ExamPlayer } from '../../../quiz/player';
import { keepTime } from '../../../store/exam-timer';
import { Reader } from '../reader';
import { Summary } from '../summary';
import { Review } from './review';
import { Score } from './score';
import { Working } from './working';

interface Props {
  readonly title: string;
  /** Sentences to show, the newest last. Saving an answer can add one. */
  readonly notices: () => readonly string[];
  readonly player: ExamPlayer;
  readonly onMissed: (ids: ReadonlySet<string>) => void;
}

/** An exam, in whichever phase it is. */
export function Exam({ title, notices, player, onMissed }: Props) {
  const exam = useSyncExternalStore(player.subscribe, player.state);
  useEffect(() => keepTime(player), [player]);
  const { dispatch, manner } = player;
  const frame = { title, notice: notices().at(-1) };
  switch (exam.phase) {
    case 'working':
      return <Working {...frame} exam={exam} dispatch={dispatch} />;
    case 'reviewing':
      return exam.page === 0 ? (
        <Score {...frame} exam={exam} dispatch={dispatch} />
      ) : (
        <Review {...frame} key={exam.page} exam={exam} dispatch={dispatch} />
      );
    case 'over': {
      const missed = new Set(examMissed(exam).map(({ id }) => id));
      return (
        <Summary
          {...frame}
          lines={examSummary(exam, manner.keeping?.())}
          missed={missed}
          onMissed={onMissed}
        />
      );
    }
    case 'left':
      return <Reader title={title} lines={examSummary(exam, manner.keeping?.())} />;
  }
}
