import { Text } from 'ink';
import SelectInput from 'ink-select-input';
import { useState } from 'react';
import { type Block, heightOf, rowsOf, wrapped } from '../block';
import { useNavigation, useWidth } from '../context';
import { Scroll } from './scroll';

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
}

interface Props {
  readonly items: readonly MenuItem[];
  readonly above?: readonly Block[];
  /** The item to begin at; the first where it is missing. */
  readonly start?: number;
  readonly rows: number;
}

/** Things to choose from, where choosing one leads somewhere. */
export function MenuList({ items, above = [], start = 0, rows }: Props) {
  const width = useWidth();
  const { isActive } = useNavigation();
  const [place, setPlace] = useState(start);
  const heights = items.map(({ label }) => rowsOf(label, width - 2));
  const rowOf = (item: number) =>
    heightOf(above) + heights.slice(0, item).reduce((sum, each) => sum + each, 0);
  const from = rowOf(place);
  const list: Block = {
    rows: heights.reduce((sum, each) => sum + each, 0),
    node: (
      <SelectInput
        items={items.map(({ label }, index) => ({
          label: wrapped(label, width - 2),
          value: index,
        }))}
        initialIndex={start}
        isFocused={isActive}
        indicatorComponent={Indicator}
        itemComponent={Item}
        onHighlight={({ value }) => setPlace(value)}
        onSelect={({ value }) => items[value]?.onSelect()}
      />
    ),
  };
  return (
    <Scroll
      blocks={[...above, list]}
      rows={rows}
      focus={[from, from + (heights[place] ?? 1)]}
      start={start === 0 ? 0 : rowOf(start)}
    />
  );
}

function Indicator({ isSelected = false }: { readonly isSelected?: boolean }) {
  return <Text color="cyan">{isSelected ? '❯ ' : '  '}</Text>;
}

function Item({
  isSelected = false,
  label,
}: {
  readonly isSelected?: boolean;
  readonly label: string;
}) {
  return <Text color={isSelected ? 'cyan' : undefined}>{label}</Text>;
}
