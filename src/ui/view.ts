import type { AnyPlayer } from '../quiz/player';
import type { Desk } from '../store/desk';
import type { Review } from '../study/review';

/** What is showing. */
export type View =
  | { readonly at: 'menu' | 'topics' | 'briefing' | 'scores' }
  | { readonly at: 'banks'; readonly trouble?: string }
  | { readonly at: 'nothing-due'; readonly review: Review }
  | { readonly at: 'playing'; readonly player: AnyPlayer };

export interface State {
  readonly desk: Desk;
  readonly view: View;
  /** Whether the keys are shown over it. */
  readonly help: boolean;
  /** The attempt that was played last. */
  readonly last?: AnyPlayer;
}

export type Move =
  | { readonly type: 'show'; readonly view: View }
  | { readonly type: 'open'; readonly desk: Desk }
  | { readonly type: 'help'; readonly isOpen: boolean };

export function navigate(state: State, move: Move): State {
  switch (move.type) {
    case 'show': {
      const { view } = move;
      return { ...state, view, ...(view.at === 'playing' && { last: view.player }) };
    }
    case 'open':
      return { ...state, desk: move.desk, view: { at: 'menu' } };
    case 'help':
      return state.help === move.isOpen ? state : { ...state, help: move.isOpen };
  }
}
