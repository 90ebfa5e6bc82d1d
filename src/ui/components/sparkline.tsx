import { Text } from 'ink';
import { COLOR } from '../theme';

interface Props {
  /** From 0 to 100, oldest first. */
  readonly percents: readonly number[];
  /** As many of the newest as fit are drawn. */
  readonly width: number;
}

const BLOCKS = '▁▂▃▄▅▆▇█';

/** Figures over time as one line of blocks. */
export function Sparkline({ percents, width }: Props) {
  const line = percents.slice(-width).map(percent => {
    const step = Math.floor((percent / 100) * BLOCKS.length);
    return BLOCKS[Math.min(step, BLOCKS.length - 1)];
  });
  return <Text color={COLOR.accent}>{line.join('')}</Text>;
}
