import type { AnyPlayer } from '../quiz/player';
import type { Desk, Start } from '../store/desk';

/** What is showing. */
export type View =
  | { readonly at: 'topics' | 'briefing' }
  | { readonly at: 'banks'; readonly trouble?: string }
  | Exclude<Start, { at: 'learners' }>
  | Asking
  /** The question for a nickname, on the way from the list of learners. */
  | { readonly at: 'nickname'; readonly from: Asking };

/** The question who is learning. */
export type Asking = Extract<Start, { at: 'learners' }> & { readonly trouble?: string };

/** The learner's own menu follows. */
export const NEXT_STUDENT: Asking = { at: 'learners', next: () => ({ at: 'menu' }) };

export interface State {
  readonly desk: Desk;
  readonly view: View;
  /** The attempts that were played, oldest first. */
  readonly played: readonly AnyPlayer[];
}

export type Move =
  | { readonly type: 'show'; readonly view: View }
  | { readonly type: 'back' }
  | { readonly type: 'open'; readonly desk: Desk }
  | { readonly type: 'begin'; readonly desk: Desk; readonly view: View };

export function navigate(state: State, move: Move): State {
  switch (move.type) {
    case 'show': {
      const { view } = move;
      return { ...state, view, played: [...state.played, ...playersIn(view)] };
    }
    case 'back':
      return { ...state, view: before(state.view) };
    case 'open':
      return { ...state, desk: move.desk, view: { at: 'menu' } };
    case 'begin': {
      // What the learner before has played is nobody else's to see.
      const { desk, view } = move;
      return { desk, view, played: playersIn(view) };
    }
  }
}

/** The attempt that a view begins, if it does. */
export function playersIn(view: View): readonly AnyPlayer[] {
  return view.at === 'playing' ? [view.player] : [];
}

/** Where Escape leads. Whoever is learning must be known before anything else. */
function before(view: View): View {
  switch (view.at) {
    case 'learners':
      return view;
    case 'nickname':
      return view.from;
    default:
      return { at: 'menu' };
  }
}
