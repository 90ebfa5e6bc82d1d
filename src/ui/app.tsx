import { useReducer, useState } from 'react';
import type { AnyPlayer } from '../quiz/player';
import { now } from '../store/clock';
import type { Desk } from '../store/desk';
import { keptWords } from './context';
import { type Notices, NoticesContext } from './notices';
import { Root } from './root';
import { quizKeys } from './screens/help';
import { Screen } from './screens/screen';
import { navigate, playersIn, type View } from './view';

/** How the program was left. */
export interface Leaving {
  readonly isInterrupted: boolean;
  /** The attempt in which something was answered last, to sum it up below. */
  readonly last?: AnyPlayer;
}

interface Props {
  readonly desk: Desk;
  readonly view: View;
  /** Called once, when there is nothing more to draw. */
  readonly onLeave: (leaving: Leaving) => void;
}

/** The quiz: where it is, and what is left behind when it ends. */
export function App({ desk, view, onLeave }: Props) {
  const [state, dispatch] = useReducer(navigate, {
    desk,
    view,
    played: playersIn(view),
  });
  const isGuest = state.desk.learner.kind === 'guest';
  const [notices] = useState<Notices>({ list: desk.notices, told: 0 });
  const leave = (isInterrupted: boolean) => {
    const { played } = state;
    played.at(-1)?.dispatch({ type: 'quit', at: now() });
    const last = played.findLast(each => each.state().responses.length > 0) ?? played.at(-1);
    onLeave({ isInterrupted, ...(last && { last }) });
  };
  return (
    <Root
      keys={quizKeys(keptWords(isGuest))}
      isGuest={isGuest}
      onBack={() => dispatch({ type: 'back' })}
      onLeave={leave}
    >
      <NoticesContext.Provider value={notices}>
        <Screen desk={state.desk} view={state.view} dispatch={dispatch} />
      </NoticesContext.Provider>
    </Root>
  );
}
