import { Text } from 'ink';
import { COLOR } from '../theme';

interface Props {
  /** From 0 to 100, oldest first. */
  readonly percents: readonly number[];
}

const BLOCKS = '▁▂▃▄▅▆▇█';

/** Figures over time as one line of blocks. */
export function Sparkline({ percents }: Props) {
  const line = percents.map(percent => {
    const step = Math.floor((percent / 100) * BLOCKS.length);
    return BLOCKS[Math.min(step, BLOCKS.length - 1)];
  });
  return <Text color={COLOR.accent}>{line.join('')}</Text>;
}
