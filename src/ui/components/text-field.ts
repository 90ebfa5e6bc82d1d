import { graphemes } from '../../bank/graphemes';

/** A line of text with a cursor in it, by characters as a person counts them. */
export interface TextField {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const EMPTY: TextField = { before: [], after: [] };

export type Edit =
  | { readonly type: 'insert'; readonly input: string }
  | { readonly type: 'erase' | 'erase-word' | 'clear' | 'left' | 'right' | 'start' | 'end' };

/** Longer answers than this are a mistaken paste. */
const LIMIT = 200;

export function edit(field: TextField, action: Edit): TextField {
  const { before, after } = field;
  switch (action.type) {
    case 'insert': {
      const room = LIMIT - before.length - after.length;
      const typed = graphemes(action.input).filter(segment => !/\p{Cc}/u.test(segment));
      return { before: [...before, ...typed.slice(0, room)], after };
    }
    case 'erase':
      return { before: before.slice(0, -1), after };
    case 'erase-word': {
      const kept = before.join('').replace(/\S*\s*$/, '');
      return { before: graphemes(kept), after };
    }
    case 'clear':
      return EMPTY;
    case 'left':
      return { before: before.slice(0, -1), after: [...before.slice(-1), ...after] };
    case 'right':
      return { before: [...before, ...after.slice(0, 1)], after: after.slice(1) };
    case 'start':
      return { before: [], after: [...before, ...after] };
    case 'end':
      return { before: [...before, ...after], after: [] };
  }
}
