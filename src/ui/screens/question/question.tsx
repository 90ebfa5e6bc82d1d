import { useInput } from 'ink';
import { useState } from 'react';
import type { Answer } from '../../../quiz/answer';
import { type Asking, canUndo } from '../../../quiz/attempt';
import type { Player } from '../../../quiz/player';
import { now } from '../../../store/clock';
import { useKept, useNavigation } from '../../context';
import { statusOf } from '../status';
import { Answering } from './answering';
import { Sure } from './sure';

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
  const kept = useKept(frame.notice);
  const isTyped = question.type === 'typed' || question.type === 'number';
  const [answer, setAnswer] = useState<Answer>();
  // Whether it is asked how sure one is of that answer.
  const [isGiven, setGiven] = useState(false);

  useInput(
    (input, key) => {
      if (key.tab || (!isTyped && input === 'h')) dispatch({ type: 'hint' });
      if (isTyped ? key.ctrl && input === 's' : input === 's')
        dispatch({ type: 'skip', at: now() });
      if (isTyped ? key.ctrl && input === 'z' : input === 'u')
        dispatch({ type: 'undo', at: now() });
    },
    { isActive: isActive && !isGiven },
  );

  const shown = { ...frame, ...statusOf(attempt), attempt: { ...attempt, earlier: answer } };
  if (answer && isGiven) {
    return (
      <Sure
        {...shown}
        onSure={confidence => dispatch({ type: 'answer', answer, confidence, at: now() })}
        answer={answer}
        onBack={() => setGiven(false)}
      />
    );
  }
  return (
    <Answering
      {...shown}
      onAnswer={given => {
        if (!asksConfidence) return dispatch({ type: 'answer', answer: given, at: now() });
        setAnswer(given);
        setGiven(true);
      }}
      actionKeys={[
        ...(question.hint && !hint ? [isTyped ? 'Tab hint' : 'h hint'] : []),
        isTyped ? 'Ctrl-S skip' : 's skip',
        ...(canUndo(attempt) ? [isTyped ? 'Ctrl-Z undo' : 'u undo'] : []),
        ...(isTyped ? ['Esc back'] : ['? keys', `q quit${kept}`]),
      ]}
    />
  );
}
