import { useState } from 'react';
import type { Begun } from '../../../quiz/begun';
import { parseNumber } from '../../../quiz/number';
import { useTextLine } from '../../components/text-line';
import type { AnswerProps } from './props';
import { QuestionFrame } from './question-frame';
import { useBegun, whole } from './use-begun';

const HOW = {
  typed: 'Type the answer.',
  number: 'Type a number, in digits or words.',
};

/** A typed answer or a number. */
export function TypeIn(props: AnswerProps) {
  const { attempt, onAnswer, onBegun, enter = 'Enter answers', actionKeys, ...frame } = props;
  const { question } = attempt;
  const type = question.type === 'number' ? 'number' : 'typed';
  const [isRefused, setRefused] = useState(false);
  const { earlier } = attempt;
  const isText = earlier?.type === 'typed' || earlier?.type === 'number';
  const { line, written } = useTextLine({
    ...(isText && { begun: earlier.text }),
    onEnter: written => {
      // A slip of the keyboard must not cost the answer.
      const isNumber = type === 'typed' || parseNumber(written, question.stem) !== undefined;
      if (!isNumber) setRefused(written !== '');
      else if (written) onAnswer({ type, text: written });
    },
  });
  useBegun(begunOf(type, written), onBegun);
  return (
    <QuestionFrame
      {...frame}
      attempt={attempt}
      how={isRefused ? 'That is not a number. Type one in digits or words.' : HOW[type]}
      answers={[line]}
      keys={[enter, ...actionKeys]}
      isTyping
    />
  );
}

function begunOf(type: 'typed' | 'number', text: string): Begun | undefined {
  if (text === '') return undefined;
  if (type === 'typed' || parseNumber(text) !== undefined) return whole({ type, text });
  return { is: 'part', amiss: `“${text}” is not a number` };
}
