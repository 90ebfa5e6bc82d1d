import { useInput } from 'ink';
import type { Asking } from '../../../quiz/attempt';
import type { Player } from '../../../quiz/player';
import { now } from '../../../store/clock';
import { useNavigation } from '../../context';
import { Arrange } from './arrange';
import { Check } from './check';
import { Choose } from './choose';
import { Pair } from './pair';
import type { AnswerProps } from './props';
import { TypeIn } from './type-in';

interface Props {
  readonly title: string;
  readonly notice?: string;
  readonly attempt: Asking;
  readonly dispatch: Player['dispatch'];
}

/** A question that is being asked, in the way that its type is answered. */
export function Question({ attempt, dispatch, ...frame }: Props) {
  const { question, hint } = attempt;
  const { isActive } = useNavigation();
  const isTyped = question.type === 'typed' || question.type === 'number';

  useInput(
    (input, key) => {
      if (key.tab || (!isTyped && input === 'h')) dispatch({ type: 'hint' });
      if (isTyped ? key.ctrl && input === 's' : input === 's')
        dispatch({ type: 'skip', at: now() });
    },
    { isActive },
  );

  const props: AnswerProps = {
    ...frame,
    attempt,
    onAnswer: answer => dispatch({ type: 'answer', answer, at: now() }),
    actionKeys: [
      ...(question.hint && !hint ? [isTyped ? 'Tab hint' : 'h hint'] : []),
      isTyped ? 'Ctrl-S skip' : 's skip',
      ...(isTyped ? ['Esc back'] : ['? keys', 'q quit, progress is kept']),
    ],
  };
  switch (question.type) {
    case 'choice':
      return <Choose {...props} />;
    case 'several':
      return <Check {...props} />;
    case 'order':
      return <Arrange {...props} />;
    case 'match':
      return <Pair {...props} question={question} />;
    default:
      return <TypeIn {...props} />;
  }
}
