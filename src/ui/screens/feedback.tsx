import { useInput } from 'ink';
import { type Answered, canBeEasy } from '../../quiz/attempt';
import { feedback } from '../../quiz/feedback';
import type { Player } from '../../quiz/player';
import { now } from '../../store/clock';
import { Frame } from '../components/frame';
import { Scroll } from '../components/scroll';
import { useKept, useNavigation, useWidth } from '../context';
import { feedbackBlocks } from './feedback-blocks';
import { statusOf } from './status';

interface Props {
  readonly title: string;
  readonly notice?: string;
  readonly attempt: Answered;
  readonly dispatch: Player['dispatch'];
}

/** What is said after an answer: verdict, key, evidence, what was chosen, why. */
export function Feedback({ title, notice, attempt, dispatch }: Props) {
  const width = useWidth();
  const { isActive } = useNavigation();
  const kept = useKept(notice);
  const { question, response } = attempt;
  const { done, status } = statusOf(attempt);
  useInput(
    (input, key) => {
      if (key.return || input === ' ') dispatch({ type: 'next', at: now() });
      if (input === 'e') dispatch({ type: 'easy' });
      if (input === 'u') dispatch({ type: 'undo', at: now() });
    },
    { isActive },
  );

  const said = feedback(question, response);
  return (
    <Frame
      title={title}
      status={status}
      progress={done}
      keys={[
        'Enter goes on',
        ...(canBeEasy(attempt) ? ['e easy'] : []),
        'u undo',
        '? keys',
        `q quit${kept}`,
      ]}
      notice={notice}
    >
      {rows => <Scroll blocks={feedbackBlocks(said, width)} rows={rows} arrows />}
    </Frame>
  );
}
