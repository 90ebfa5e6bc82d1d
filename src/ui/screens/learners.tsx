import { useMemo } from 'react';
import type { Desk } from '../../store/desk';
import { candidates } from '../../study/candidates';
import type { Learner } from '../../study/learner';
import { text } from '../block';
import { Frame } from '../components/frame';
import { MenuList } from '../components/menu-list';
import { useWidth } from '../context';

interface Props {
  readonly desk: Desk;
  /** Why the one who was chosen before could not begin. */
  readonly trouble?: string;
  readonly onChoose: (learner: Learner) => void;
  readonly onNew: () => void;
}

/** Who is learning: asked where several do. */
export function Learners({ desk, trouble, onChoose, onNew }: Props) {
  const width = useWidth();
  const items = useMemo(() => candidates(desk.learners(), desk.learner), [desk]);
  return (
    <Frame title="Who is learning?" keys={['↑↓ Enter', '? keys', 'q quit']}>
      {rows => (
        <MenuList
          above={trouble ? [text(trouble, width, { color: 'red' })] : []}
          items={items.map(item => ({
            label: item.label,
            onSelect: () => (item.is === 'known' ? onChoose(item.learner) : onNew()),
          }))}
          rows={rows}
        />
      )}
    </Frame>
  );
}
