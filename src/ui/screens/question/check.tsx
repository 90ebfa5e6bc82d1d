import { Box, Text, useInput } from 'ink';
import { useState } from 'react';
import { numbered } from '../../../quiz/key';
import { rowsOf, wrapped } from '../../block';
import { useNavigation, useWidth } from '../../context';
import { digit, moved, rowRange } from './list';
import type { AnswerProps } from './props';
import { Pointer, QuestionFrame } from './question-frame';
import { useBegun, whole } from './use-begun';

/** Several of several: Space or a digit checks a box, Enter answers. */
export function Check(props: AnswerProps) {
  const { attempt, onAnswer, onBegun, enter = 'Enter answers', actionKeys, ...frame } = props;
  const width = useWidth();
  const { isActive } = useNavigation();
  const [place, setPlace] = useState(0);
  const { shown, earlier } = attempt;
  const [checked, setChecked] = useState<ReadonlySet<string>>(
    () => new Set(earlier?.type === 'several' ? earlier.options : []),
  );

  const toggle = (index: number) => {
    const option = shown[index];
    if (option === undefined) return;
    setPlace(index);
    setChecked(before => {
      const after = new Set(before);
      if (!after.delete(option)) after.add(option);
      return after;
    });
  };
  const answer = {
    type: 'several' as const,
    options: shown.filter(option => checked.has(option)),
  };
  useBegun(checked.size > 0 ? whole(answer) : undefined, onBegun);
  useInput(
    (input, key) => {
      const next = moved(place, shown.length, input, key);
      const named = digit(input, shown.length);
      if (next !== undefined) setPlace(next);
      else if (named !== undefined) toggle(named);
      else if (input === ' ' || input === 'x') toggle(place);
      else if (key.return && checked.size > 0) onAnswer(answer);
    },
    { isActive },
  );

  const room = width - 7 - `${shown.length}`.length;
  const heights = shown.map(option => rowsOf(option, room));
  return (
    <QuestionFrame
      {...frame}
      attempt={attempt}
      how={checked.size > 0 ? `${checked.size} chosen.` : 'Choose all that are right.'}
      answers={shown.map((option, index) => ({
        rows: heights[index] ?? 1,
        node: (
          <Box aria-role="checkbox" aria-state={{ checked: checked.has(option) }}>
            <Box flexShrink={0}>
              <Pointer isHere={index === place} />
              <Text>
                {numbered(index, shown).slice(0, -1)}
                {checked.has(option) ? '[x]' : '[ ]'}{' '}
              </Text>
            </Box>
            <Text color={index === place ? 'cyan' : undefined}>{wrapped(option, room)}</Text>
          </Box>
        ),
      }))}
      focus={rowRange(heights, place)}
      keys={[`Space checks, ${enter}`, ...actionKeys]}
    />
  );
}
