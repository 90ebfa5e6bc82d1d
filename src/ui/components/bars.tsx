import { Box, Text } from 'ink';
import stringWidth from 'string-width';
import { fitted } from '../cut';
import { COLOR } from '../theme';

export interface Bar {
  readonly label: string;
  /** From 0 to 1: how long it is. */
  readonly share: number;
  /** What it says, in figures. */
  readonly words: string;
}

interface Props {
  readonly bars: readonly Bar[];
  readonly width: number;
  /** Whether what a bar lacks is drawn too, because all are shares of a whole. */
  readonly isWhole?: boolean;
}

const GAPS = 4;
const LONGEST = 30;
/** Anything shorter shows nothing. */
const SHORTEST = 4;

/** A bar a line: its name, its length, its figures. Bars shrink before names are cut. */
export function Bars({ bars, width, isWhole = false }: Props) {
  const longest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map(text => stringWidth(text)));
  const words = longest(bars.map(bar => bar.words));
  const room = width - words - GAPS - SHORTEST;
  const label = Math.max(1, Math.min(longest(bars.map(bar => bar.label)), room));
  const most = Math.min(LONGEST, width - words - GAPS - label);
  return (
    <Box flexDirection="column">
      {bars.map(bar => {
        const length = Math.round(bar.share * Math.max(0, most));
        // What is more than nothing is seen.
        const done = bar.share > 0 ? Math.max(1, length) : 0;
        const rest = Math.max(0, most - done);
        return (
          <Text key={bar.label} wrap="truncate-end">
            {`${fitted(bar.label, label)}  `}
            <Text color={COLOR.accent}>{'━'.repeat(done)}</Text>
            <Text dimColor>{(isWhole ? '╌' : ' ').repeat(rest)}</Text>
            {`  ${bar.words}`}
          </Text>
        );
      })}
    </Box>
  );
}
