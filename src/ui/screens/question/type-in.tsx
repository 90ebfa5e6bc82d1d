import { Text, useInput } from 'ink';
import { useReducer, useState } from 'react';
import type { Answer } from '../../../quiz/answer';
import { parseNumber } from '../../../quiz/number';
import { rowsOf } from '../../block';
import { useNavigation, useWidth } from '../../context';
import type { AnswerProps } from './props';
import { QuestionFrame } from './question-frame';
import { EMPTY, edit, type TextField } from './text-field';

const HOW = {
  typed: 'Type the answer.',
  number: 'Type a number, in digits or words.',
};

/** A typed answer or a number. */
export function TypeIn({ attempt, onAnswer, actionKeys, ...frame }: AnswerProps) {
  const width = useWidth();
  const { help, isActive } = useNavigation();
  const [field, dispatch] = useReducer(edit, attempt.earlier, begun);
  const type = attempt.question.type === 'number' ? 'number' : 'typed';
  const [isRefused, setRefused] = useState(false);
  const written = [...field.before, ...field.after].join('').trim();

  useInput(
    (input, key) => {
      if (key.return) {
        // A slip of the keyboard must not cost the answer.
        if (type === 'number' && parseNumber(written) === undefined) setRefused(written !== '');
        else if (written) onAnswer({ type, text: written });
      } else if (input === '?' && written === '') help();
      else if (key.leftArrow) dispatch({ type: 'left' });
      else if (key.rightArrow) dispatch({ type: 'right' });
      else if (key.home || (key.ctrl && input === 'a')) dispatch({ type: 'start' });
      else if (key.end || (key.ctrl && input === 'e')) dispatch({ type: 'end' });
      else if (key.backspace || key.delete) dispatch({ type: 'erase' });
      else if (key.ctrl && input === 'u') dispatch({ type: 'clear' });
      else if (key.ctrl && input === 'w') dispatch({ type: 'erase-word' });
      else if (!key.ctrl && !key.meta && !key.tab && input) dispatch({ type: 'insert', input });
    },
    { isActive },
  );

  const [under = ' ', ...rest] = field.after;
  const line = `> ${[...field.before, under, ...rest].join('')}`;
  return (
    <QuestionFrame
      {...frame}
      attempt={attempt}
      how={isRefused ? 'That is not a number. Type one in digits or words.' : HOW[type]}
      answers={[
        {
          rows: rowsOf(line, width),
          node: (
            <Text>
              <Text color="cyan">{'> '}</Text>
              {field.before.join('')}
              <Text inverse>{under}</Text>
              {rest.join('')}
            </Text>
          ),
        },
      ]}
      keys={['Enter answers', ...actionKeys]}
      isTyping
    />
  );
}

/** The earlier answer, to be changed, or nothing. */
function begun(earlier: Answer | undefined): TextField {
  const isText = earlier?.type === 'typed' || earlier?.type === 'number';
  return isText ? edit(EMPTY, { type: 'insert', input: earlier.text }) : EMPTY;
}
