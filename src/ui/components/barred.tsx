import { Box } from 'ink';
import type { ReactNode } from 'react';
import { COLOR } from '../theme';

/** The columns that the bar takes. */
export const BAR = 2;

/** An article's own words: a bar on the left tells them from ours. */
export function Barred({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      borderStyle="single"
      borderTop={false}
      borderRight={false}
      borderBottom={false}
      borderColor={COLOR.accent}
      paddingLeft={1}
      flexDirection="column"
    >
      {children}
    </Box>
  );
}
