import { text } from '../block';
import { Frame } from '../components/frame';
import { type MenuItem, MenuList } from '../components/menu-list';
import { useWidth } from '../context';

interface Props {
  readonly title: string;
  readonly items: readonly MenuItem[];
  /** Why what was chosen before could not be had. */
  readonly trouble?: string;
}

/** A list to choose from: topics, banks. */
export function List({ title, items, trouble }: Props) {
  const width = useWidth();
  const above = trouble ? trouble.split('\n').map(line => text(line, width, { color: 'red' })) : [];
  return (
    <Frame title={title} keys={['↑↓ Enter', 'Esc back', '? keys', 'q quit']}>
      {rows => <MenuList above={above} items={items} rows={rows} />}
    </Frame>
  );
}
