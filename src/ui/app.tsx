import { Box, useApp, useInput } from 'ink';
import { useEffect, useReducer, useState } from 'react';
import type { AnyPlayer } from '../quiz/player';
import { now } from '../store/clock';
import type { Desk } from '../store/desk';
import { NavigationContext, SizeContext } from './context';
import { Help } from './screens/help';
import { Screen } from './screens/screen';
import { useTerminalSize } from './use-terminal-size';
import { navigate, type View } from './view';

/** How the program was left. */
export interface Leaving {
  readonly isInterrupted: boolean;
  /** The attempt that was played last, to sum it up below. */
  readonly last?: AnyPlayer;
}

interface Props {
  readonly desk: Desk;
  readonly view: View;
  /** Called once, when there is nothing more to draw. */
  readonly onLeave: (leaving: Leaving) => void;
}

/** What is around every screen: the terminal's size, the keys over it, and the way out. */
export function App({ desk, view, onLeave }: Props) {
  const size = useTerminalSize();
  const { exit } = useApp();
  const [state, dispatch] = useReducer(navigate, {
    desk,
    view,
    help: false,
    ...(view.at === 'playing' && { last: view.player }),
  });
  const [leaving, setLeaving] = useState<Leaving>();
  const { help, last } = state;

  const leave = (isInterrupted: boolean) => {
    last?.dispatch({ type: 'quit', at: now() });
    setLeaving({ isInterrupted, last });
  };
  // Always listening, or Ink would end the program where no screen hears keys.
  useInput((input, key) => {
    if (key.ctrl && input === 'c') leave(true);
  });
  // The one way out: nothing is on the screen any more, so that what is printed next stands alone.
  useEffect(() => {
    if (!leaving) return;
    onLeave(leaving);
    exit();
  }, [leaving, onLeave, exit]);
  if (leaving) return null;

  const navigation = {
    back: () => dispatch({ type: 'back' }),
    quit: () => leave(false),
    help: () => dispatch({ type: 'help', isOpen: true }),
    isActive: !help,
    isGuest: state.desk.learner.kind === 'guest',
  };
  return (
    <SizeContext.Provider value={size}>
      <NavigationContext.Provider value={navigation}>
        <Box display={help ? 'none' : 'flex'}>
          <Screen desk={state.desk} view={state.view} dispatch={dispatch} />
        </Box>
      </NavigationContext.Provider>
      {help && (
        <NavigationContext.Provider value={{ ...navigation, isActive: true }}>
          <Help onClose={() => dispatch({ type: 'help', isOpen: false })} />
        </NavigationContext.Provider>
      )}
    </SizeContext.Provider>
  );
}
