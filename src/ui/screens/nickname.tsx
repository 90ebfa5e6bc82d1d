import { useState } from 'react';
import { type Learner, newNickname } from '../../study/learner';
import { GAP, text } from '../block';
import { Frame } from '../components/frame';
import { Scroll } from '../components/scroll';
import { useTextLine } from '../components/text-line';
import { useWidth } from '../context';

interface Props {
  /** The names of those who have learned here. */
  readonly taken: readonly string[];
  readonly onName: (learner: Learner) => void;
}

/** Asks someone new for a nickname. */
export function Nickname({ taken, onName }: Props) {
  const width = useWidth();
  const [how, setHow] = useState('Type a nickname. It is kept with your answers.');
  const { line } = useTextLine({
    onEnter: written => {
      const read = newNickname(written, taken);
      if (read.ok) onName({ kind: 'named', name: read.name });
      else setHow(read.mend);
    },
  });
  return (
    <Frame title="Someone new" keys={['Enter goes on', 'Esc back']} isTyping>
      {rows => <Scroll blocks={[text(how, width), GAP, line]} rows={rows} />}
    </Frame>
  );
}
