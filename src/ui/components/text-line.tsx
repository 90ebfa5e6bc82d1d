import { Text, useInput } from 'ink';
import { useReducer } from 'react';
import { type Block, rowsOf } from '../block';
import { useNavigation, useWidth } from '../context';
import { EMPTY, edit, type TextField } from './text-field';

interface Keys {
  /** What was typed, without the spaces around it. */
  readonly onEnter: (written: string) => void;
  /** What stands there at first, to be changed. */
  readonly begun?: string;
}

interface Line {
  readonly line: Block;
  /** What stands there, without the spaces around it. */
  readonly written: string;
}

/** A line that can be typed into. A question mark is the key for help until something is typed. */
export function useTextLine({ onEnter, begun = '' }: Keys): Line {
  const width = useWidth();
  const { help, isActive } = useNavigation();
  const [field, dispatch] = useReducer(edit, edit(EMPTY, { type: 'insert', input: begun }));
  const written = [...field.before, ...field.after].join('').trim();
  useInput(
    (input, key) => {
      if (key.return) onEnter(written);
      else if (input === '?' && written === '') help();
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
  return { line: draw(field, width), written };
}

function draw({ before, after }: TextField, width: number): Block {
  const [under = ' ', ...rest] = after;
  return {
    rows: rowsOf(`> ${[...before, under, ...rest].join('')}`, width),
    node: (
      <Text>
        <Text color="cyan">{'> '}</Text>
        {before.join('')}
        <Text inverse>{under}</Text>
        {rest.join('')}
      </Text>
    ),
  };
}
