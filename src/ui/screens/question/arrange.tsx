import { Box, Text, useInput } from 'ink';
import { useState } from 'react';
import { rowsOf, wrapped } from '../../block';
import { useNavigation, useWidth } from '../../context';
import { moved, rowRange } from './list';
import type { AnswerProps } from './props';
import { Pointer, QuestionFrame } from './question-frame';
import { useBegun, whole } from './use-begun';

/** In order: Space lifts an item, the arrows carry it, Space sets it down, Enter answers. */
export function Arrange(props: AnswerProps) {
  const { attempt, onAnswer, onBegun, enter = 'Enter answers', actionKeys, ...frame } = props;
  const width = useWidth();
  const { isActive } = useNavigation();
  const [first] = useState(
    attempt.earlier?.type === 'order' ? attempt.earlier.items : attempt.shown,
  );
  const [items, setItems] = useState(first);
  const [place, setPlace] = useState(0);
  const [isLifted, setLifted] = useState(false);

  useInput(
    (input, key) => {
      const next = moved(place, items.length, input.toLowerCase(), key);
      if (input === ' ') setLifted(!isLifted);
      else if (key.return) onAnswer({ type: 'order', items });
      else if (next !== undefined) {
        const item = items[place];
        const carries = isLifted || key.shift;
        if (carries && item !== undefined) {
          setItems(items.toSpliced(place, 1).toSpliced(next, 0, item));
        }
        setPlace(next);
      }
    },
    { isActive },
  );

  const isChanged = items.some((item, index) => item !== first[index]);
  useBegun(isChanged ? whole({ type: 'order', items }) : undefined, onBegun);

  const heights = items.map(item => rowsOf(item, width - 5));
  return (
    <QuestionFrame
      {...frame}
      attempt={attempt}
      how={isLifted ? '↑↓ moves it, Space sets it down.' : 'Space lifts an item, ↑↓ moves it.'}
      answers={items.map((item, index) => ({
        rows: heights[index] ?? 1,
        node: (
          <Box>
            <Box flexShrink={0}>
              {isLifted && index === place ? (
                <Text color="yellow">{'↕ '}</Text>
              ) : (
                <Pointer isHere={index === place} />
              )}
              <Text dimColor>{`${index + 1}`.padEnd(3)}</Text>
            </Box>
            <Text color={index === place ? (isLifted ? 'yellow' : 'cyan') : undefined}>
              {wrapped(item, width - 5)}
            </Text>
          </Box>
        ),
      }))}
      focus={rowRange(heights, place)}
      keys={[enter, ...actionKeys]}
    />
  );
}
