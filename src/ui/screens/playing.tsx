import { useMemo, useSyncExternalStore } from 'react';
import { canUndo } from '../../quiz/attempt';
import type { Player } from '../../quiz/player';
import { missed } from '../../quiz/score';
import { summary } from '../../quiz/summary';
import { now } from '../../store/clock';
import { Feedback } from './feedback';
import { Question } from './question/question';
import { Summary } from './summary';

interface Props {
  readonly title: string;
  /** What is wrong with saving the answers, if anything. */
  readonly notices: () => readonly string[];
  readonly player: Player;
  readonly onMissed: (ids: ReadonlySet<string>) => void;
}

/** An attempt, in whichever phase it is. */
export function Playing({ title, notices, player, onMissed }: Props) {
  const attempt = useSyncExternalStore(player.subscribe, player.state);
  const isOver = attempt.phase === 'over';
  const { asksConfidence = false, titleOf, after } = player.manner;
  // Read once, when the attempt is over: it may take reading every file.
  const more = useMemo(() => (isOver ? (after?.() ?? []) : []), [isOver, after]);
  const own = attempt.phase === 'over' ? undefined : titleOf?.(attempt.question);
  const frame = { title: own ?? title, notice: notices().at(-1) };
  switch (attempt.phase) {
    case 'asking':
      return (
        <Question
          {...frame}
          // A new question starts afresh, also the same one when it comes back.
          key={attempt.responses.length}
          attempt={attempt}
          asksConfidence={asksConfidence}
          dispatch={player.dispatch}
        />
      );
    case 'feedback':
      return <Feedback {...frame} attempt={attempt} dispatch={player.dispatch} />;
    case 'over': {
      const ids = missed(attempt.questions, attempt.responses).map(({ id }) => id);
      const undo = () => player.dispatch({ type: 'undo', at: now() });
      return (
        <Summary
          {...frame}
          // A review of several banks is none of any one's.
          title={titleOf ? 'Review' : title}
          lines={[
            ...summary(attempt, player.manner.keeping?.()),
            ...(more.length > 0 ? ['', ...more] : []),
          ]}
          missed={new Set(ids)}
          // The missed of several banks come back when they are due.
          onMissed={titleOf ? undefined : onMissed}
          {...(canUndo(attempt) && { onUndo: undo })}
        />
      );
    }
  }
}
