import { useMemo } from 'react';
import type { Desk } from '../../store/desk';
import { scoreLines } from '../../study/scores';
import { Reader } from './reader';

/** What the attempts at this bank came to. */
export function Scores({ desk }: { readonly desk: Desk }) {
  const lines = useMemo(() => scoreLines(desk.history().attempts), [desk]);
  return <Reader title="Scores" lines={lines} />;
}
