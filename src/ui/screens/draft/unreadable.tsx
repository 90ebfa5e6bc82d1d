import { basename } from 'node:path';
import { useInput } from 'ink';
import { describe, type Problem } from '../../../bank/problem';
import { GAP, text } from '../../block';
import { Frame } from '../../components/frame';
import { Scroll } from '../../components/scroll';
import { useNavigation, useWidth } from '../../context';
import { COLOR } from '../../theme';

interface Props {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly notice?: string;
  readonly onEdit: () => void;
  readonly onRestore: () => void;
}

/** What an editor left is no bank: what is wrong with it, and the two ways on. */
export function Unreadable({ file, problems, notice, onEdit, onRestore }: Props) {
  const width = useWidth();
  const { isActive } = useNavigation();
  useInput(
    input => {
      if (input === 'e') onEdit();
      if (input === 'u') onRestore();
    },
    { isActive },
  );
  const lines = problems.map(each => text(describe(basename(file), each), width));
  return (
    <Frame
      title="The file can't be read as it is now"
      keys={['e edit again', 'u undo the edit', '? keys', 'q quit']}
      showsAllKeys
      notice={notice}
    >
      {rows => (
        <Scroll
          blocks={[
            text('It stays as it was saved. Nothing is lost by editing it again.', width, {
              color: COLOR.skipped,
            }),
            GAP,
            ...lines,
          ]}
          rows={rows}
          arrows
        />
      )}
    </Frame>
  );
}
