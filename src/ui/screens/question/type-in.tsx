import { useState } from 'react';
import { parseNumber } from '../../../quiz/number';
import { useTextLine } from '../../components/text-line';
import type { AnswerProps } from './props';
import { QuestionFrame } from './question-frame';

const HOW = {
  typed: 'Type the answer.',
  number: 'Type a number, in digits or words.',
};

/** A typed answer or a number. */
export function TypeIn({ attempt, onAnswer, actionKeys, ...frame }: AnswerProps) {
  const { question } = attempt;
  const type = question.type === 'number' ? 'number' : 'typed';
  const [isRefused, setRefused] = useState(false);
  const { earlier } = attempt;
  const isText = earlier?.type === 'typed' || earlier?.type === 'number';
  const line = useTextLine({
    ...(isText && { begun: earlier.text }),
    onEnter: written => {
      // A slip of the keyboard must not cost the answer.
      const isNumber = type === 'typed' || parseNumber(written, question.stem) !== undefined;
      if (!isNumber) setRefused(written !== '');
      else if (written) onAnswer({ type, text: written });
    },
  });
  return (
    <QuestionFrame
      {...frame}
      attempt={attempt}
      how={isRefused ? 'That is not a number. Type one in digits or words.' : HOW[type]}
      answers={[line]}
      keys={['Enter answers', ...actionKeys]}
      isTyping
    />
  );
}
