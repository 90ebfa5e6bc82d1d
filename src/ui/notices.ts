import { createContext, useContext, useEffect, useState } from 'react';
import { wrapped } from './block';

/** What there is to say of files, and how much of it was on a screen. */
export interface Notices {
  readonly list: () => readonly string[];
  told: number;
}

export const NoticesContext = createContext<Notices>({ list: () => [], told: 0 });

/** The notices that came up on this screen, or before it where no other has shown them. */
export function useNotices(): readonly string[] {
  const notices = useContext(NoticesContext);
  const [from] = useState(notices.told);
  const list = notices.list();
  // Also those that come up while the screen is shown.
  useEffect(() => {
    notices.told = list.length;
  });
  return list.slice(from);
}

/** As many notices as a number of rows allows, line by line; all are told when the program is left. */
export function noticeLines(
  notices: readonly string[],
  width: number,
  rows: number,
): readonly string[] {
  const each = notices.map(notice => wrapped(`! ${notice}`, width).split('\n'));
  if (each.flat().length <= rows) return each.flat();
  // Whole ones, or else the beginning of the first.
  let shown = 0;
  while (each.slice(0, shown + 1).flat().length < rows) shown += 1;
  const lines = shown > 0 ? each.slice(0, shown).flat() : each.flat().slice(0, rows - 1);
  return [...lines, '! All of this is told when you quit.'];
}
