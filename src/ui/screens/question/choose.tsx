import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import { useState } from 'react';
import { rowsOf, wrapped } from '../../block';
import { useNavigation, useWidth } from '../../context';
import { rowRange } from './list';
import type { AnswerProps } from './props';
import { Pointer, QuestionFrame } from './question-frame';

/** One of several: a digit chooses at once, Enter what the pointer is at. */
export function Choose({
  attempt,
  onAnswer,
  actionKeys,
  onBegun: _,
  enter: __,
  ...frame
}: AnswerProps) {
  const width = useWidth();
  const { isActive } = useNavigation();
  const { shown, earlier } = attempt;
  const [first] = useState(() =>
    earlier?.type === 'choice' ? Math.max(0, shown.indexOf(earlier.option)) : 0,
  );
  const [place, setPlace] = useState(first);
  const items = shown.map((option, index) => ({
    label: `${`${index + 1}`.padEnd(3)}${wrapped(option, width - 5)}`,
    value: option,
  }));
  const heights = shown.map(option => rowsOf(option, width - 5));
  const node = (
    <SelectInput
      items={items}
      initialIndex={first}
      isFocused={isActive}
      indicatorComponent={Indicator}
      itemComponent={Item}
      onHighlight={({ value }) => setPlace(shown.indexOf(value))}
      onSelect={({ value }) => onAnswer({ type: 'choice', option: value })}
    />
  );
  return (
    <QuestionFrame
      {...frame}
      attempt={attempt}
      answers={[{ rows: rowRange(heights, heights.length)[0], node }]}
      focus={rowRange(heights, place)}
      keys={[`1–${Math.min(9, shown.length)} or ↑↓ Enter`, ...actionKeys]}
    />
  );
}

function Indicator({ isSelected = false }: { readonly isSelected?: boolean }) {
  return (
    <Box flexShrink={0}>
      <Pointer isHere={isSelected} />
    </Box>
  );
}

/** The number stands apart, so that a long option's lines are aligned. */
function Item({
  isSelected = false,
  label,
}: {
  readonly isSelected?: boolean;
  readonly label: string;
}) {
  const [number = '', option = ''] = [label.slice(0, 3), label.slice(3)];
  return (
    <Box aria-role="option" aria-state={{ selected: isSelected }}>
      <Box flexShrink={0} width={3}>
        <Text dimColor={!isSelected}>{number}</Text>
      </Box>
      <Text color={isSelected ? 'cyan' : undefined}>{option}</Text>
    </Box>
  );
}
