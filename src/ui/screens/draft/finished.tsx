import { useInput } from 'ink';
import type { Bank } from '../../../bank/model';
import { lookedAtAll } from '../../../draft/revision';
import { text } from '../../block';
import { Frame } from '../../components/frame';
import { Scroll } from '../../components/scroll';
import { useNavigation, useWidth } from '../../context';

interface Props {
  readonly bank: Bank;
  readonly notice?: string;
  readonly onDone: () => void;
  /** None where nothing was decided. */
  readonly onUndo?: () => void;
}

/** Every question was looked at. */
export function Finished({ bank, notice, onDone, onUndo }: Props) {
  const width = useWidth();
  const { isActive } = useNavigation();
  useInput(
    (input, key) => {
      if (key.return) onDone();
      if (input === 'u') onUndo?.();
    },
    { isActive },
  );
  return (
    <Frame
      title={`New bank · ${bank.title}`}
      progress={1}
      keys={['Enter checks the bank', ...(onUndo ? ['u undo'] : []), '? keys', 'q quit']}
      showsAllKeys
      notice={notice}
    >
      {rows => <Scroll blocks={[text(lookedAtAll(bank), width)]} rows={rows} />}
    </Frame>
  );
}
