import { Box, Text, useInput } from 'ink';
import { text } from '../block';
import { Scroll } from '../components/scroll';
import { useKept, useSize, useWidth } from '../context';

const KEYS = `1–9        choose an option, check a box, give a pair
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
Esc        back to the menu
q          quit
Ctrl-C     quit from anywhere`;

/** All keys, over whatever is showing. Any key goes back to that. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { rows } = useSize();
  const width = useWidth();
  const kept = useKept();
  useInput((_, key) => {
    if (!key.pageDown && !key.pageUp && !key.ctrl) onClose();
  });
  return (
    <Box flexDirection="column" width={width}>
      <Text color="cyan">Keys</Text>
      <Scroll
        blocks={KEYS.split('\n').map(line =>
          text(/^(Esc|q) /.test(line) ? line + kept : line, width),
        )}
        rows={rows - 3}
      />
      <Text dimColor>Any key goes back</Text>
    </Box>
  );
}
