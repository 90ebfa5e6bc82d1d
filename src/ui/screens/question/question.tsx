import { useInput } from 'ink';
import { useState } from 'react';
import type { Answer } from '../../../quiz/answer';
import { type Asking, canUndo } from '../../../quiz/attempt';
import type { Player } from '../../../quiz/player';
import { now } from '../../../store/clock';
import { useNavigation } from '../../context';
import { Arrange } from './arrange';
import { Check } from './check';
import { Choose } from './choose';
import { Pair } from './pair';
import type { AnswerProps } from './props';
import { Sure } from './sure';
import { TypeIn } from './type-in';

interface Props {
  readonly title: string;
  readonly notice?: string;
  readonly attempt: Asking;
  readonly asksConfidence: boolean;
  readonly dispatch: Player['dispatch'];
}

/** A question that is being asked, in the way that its type is answered. */
export function Question({ attempt, asksConfidence, dispatch, ...frame }: Props) {
  const { question, hint } = attempt;
  const { isActive } = useNavigation();
  const isTyped = question.type === 'typed' || question.type === 'number';
  const [answer, setAnswer] = useState<Answer>();

  useInput(
    (input, key) => {
      if (key.tab || (!isTyped && input === 'h')) dispatch({ type: 'hint' });
      if (isTyped ? key.ctrl && input === 's' : input === 's')
        dispatch({ type: 'skip', at: now() });
      if (isTyped ? key.ctrl && input === 'z' : input === 'u')
        dispatch({ type: 'undo', at: now() });
    },
    { isActive: isActive && !answer },
  );

  if (answer) {
    return (
      <Sure
        {...frame}
        attempt={attempt}
        onSure={confidence => dispatch({ type: 'answer', answer, confidence, at: now() })}
        onBack={() => setAnswer(undefined)}
      />
    );
  }

  const props: AnswerProps = {
    ...frame,
    attempt,
    onAnswer: given =>
      asksConfidence ? setAnswer(given) : dispatch({ type: 'answer', answer: given, at: now() }),
    actionKeys: [
      ...(question.hint && !hint ? [isTyped ? 'Tab hint' : 'h hint'] : []),
      isTyped ? 'Ctrl-S skip' : 's skip',
      ...(canUndo(attempt) ? [isTyped ? 'Ctrl-Z undo' : 'u undo'] : []),
      ...(isTyped
        ? ['Esc back']
        : ['? keys', frame.notice ? 'q quit' : 'q quit, progress is kept']),
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
