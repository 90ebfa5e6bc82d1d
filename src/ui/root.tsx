import { Box, useApp, useInput } from 'ink';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { NavigationContext, SizeContext } from './context';
import { Help } from './screens/help';
import { useTerminalSize } from './use-terminal-size';

interface Props {
  /** What the keys do, a line each. */
  readonly keys: string;
  /** Whether nothing is kept, because a guest answers. */
  readonly isGuest?: boolean;
  /** Where Escape leads. */
  readonly onBack: () => void;
  /** Called once, when there is nothing more to draw. */
  readonly onLeave: (isInterrupted: boolean) => void;
  readonly children: ReactNode;
}

/** What is around every screen: the terminal's size, the keys over it, and the way out. */
export function Root({ keys, isGuest = false, onBack, onLeave, children }: Props) {
  const size = useTerminalSize();
  const { exit } = useApp();
  const [isHelp, setHelp] = useState(false);
  const [leaving, setLeaving] = useState<{ readonly isInterrupted: boolean }>();

  // Always listening, or Ink would end the program where no screen hears keys.
  useInput((input, key) => {
    if (key.ctrl && input === 'c') setLeaving({ isInterrupted: true });
  });
  // The one way out: nothing is on the screen any more, so that what is printed next stands alone.
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    if (!leaving) return;
    leave(leaving.isInterrupted);
    exit();
  }, [leaving, exit]);
  if (leaving) return null;

  const navigation = {
    back: onBack,
    quit: () => setLeaving({ isInterrupted: false }),
    help: () => setHelp(true),
    isActive: !isHelp,
    isGuest,
  };
  return (
    <SizeContext.Provider value={size}>
      <NavigationContext.Provider value={navigation}>
        <Box display={isHelp ? 'none' : 'flex'}>{children}</Box>
      </NavigationContext.Provider>
      {isHelp && <Help keys={keys} onClose={() => setHelp(false)} onQuit={navigation.quit} />}
    </SizeContext.Provider>
  );
}
