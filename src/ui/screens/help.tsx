import { Box, Text, useInput } from 'ink';
import { hanging } from '../block';
import { Scroll } from '../components/scroll';
import { useSize, useWidth } from '../context';

/**
 * What the keys do in the quiz.
 *
 * @param kept what becomes of the answers when it is left
 */
export const quizKeys = (kept: string) => `1–9        choose an option, check a box, give a pair
↑ ↓ or j k move
Enter      choose, answer, go on
Space      check a box; lift or set down an item
← →        change a pair; move in typed text
h or Tab   hint (Tab while typing)
s          skip (Ctrl-S while typing)
u          undo the last answer (Ctrl-Z while typing)
e          call an answer easy, once it was right
n → p ←    exam: next, previous (Ctrl-N, Ctrl-P while typing)
m          exam: mark for later (Ctrl-T while typing)
o          exam: overview of all (Ctrl-O while typing)
e          exam: hand in, from the overview
PgUp PgDn  scroll
?          these keys
Esc        back to the menu${kept}
q          quit${kept}
Ctrl-C     quit from anywhere`;

interface Props {
  readonly keys: string;
  readonly onClose: () => void;
  readonly onQuit: () => void;
}

/** All keys, over whatever is showing. Any key but q goes back to that. */
export function Help({ keys, onClose, onQuit }: Props) {
  const { rows } = useSize();
  const width = useWidth();
  useInput((input, key) => {
    if (input === 'q') onQuit();
    else if (!key.pageDown && !key.pageUp && !key.ctrl) onClose();
  });
  return (
    <Box flexDirection="column" width={width}>
      <Text color="cyan">Keys</Text>
      <Scroll
        blocks={keys.split('\n').map(line => hanging(line.slice(0, 11), line.slice(11), width))}
        rows={rows - 3}
      />
      <Text dimColor>Any key goes back, q quits</Text>
    </Box>
  );
}
