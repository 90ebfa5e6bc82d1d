import { Box, useApp, useInput } from 'ink';
import { useEffect, useReducer, useState } from 'react';
import type { Player } from '../quiz/player';
import { QUICK, topics } from '../quiz/select';
import type { Choice, Desk } from '../store/desk';
import type { MenuEntry } from '../study/menu';
import { scoreLines } from '../study/scores';
import { NavigationContext, SizeContext } from './context';
import { Help } from './screens/help';
import { List } from './screens/list';
import { Menu } from './screens/menu';
import { Playing } from './screens/playing';
import { Reader } from './screens/reader';
import { useTerminalSize } from './use-terminal-size';
import { navigate, type View } from './view';

/** How the program was left. */
export interface Leaving {
  readonly isInterrupted: boolean;
  /** The attempt that was played last, to sum it up below. */
  readonly last?: Player;
}

interface Props {
  readonly desk: Desk;
  readonly view: View;
  /** Called once, when there is nothing more to draw. */
  readonly onLeave: (leaving: Leaving) => void;
}

export function App({ desk: first, view: start, onLeave }: Props) {
  const size = useTerminalSize();
  const { exit } = useApp();
  const [state, dispatch] = useReducer(navigate, {
    desk: first,
    view: start,
    help: false,
    ...(start.at === 'playing' && { last: start.player }),
  });
  const [leaving, setLeaving] = useState<Leaving>();
  const { desk, view, help, last } = state;

  const leave = (isInterrupted: boolean) => {
    last?.dispatch({ type: 'quit' });
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

  const show = (next: View) => dispatch({ type: 'show', view: next });
  const play = (choice: Choice) => show({ at: 'playing', player: desk.begin(choice) });
  const choose = (entry: MenuEntry) => {
    switch (entry.to) {
      case 'go-on':
        return show({ at: 'playing', player: desk.goOn(entry.attempt) });
      case 'quick':
        return play({ mode: 'quick', count: QUICK });
      case 'missed':
        return play({ mode: 'missed', only: desk.history().missed });
      case 'whole':
        return play({ mode: 'whole' });
      case 'quit':
        return leave(false);
      default:
        return show({ at: entry.to });
    }
  };
  const open = (name: string) =>
    desk.open(name).then(
      opened => dispatch({ type: 'open', desk: opened }),
      (error: unknown) =>
        show({ at: 'banks', trouble: error instanceof Error ? error.message : String(error) }),
    );

  const { bank } = desk;
  const title = bank.heading ?? bank.title;
  const notice = desk.notices().at(-1);
  const screen = () => {
    switch (view.at) {
      case 'menu':
        return <Menu desk={desk} notice={notice} onChoose={choose} />;
      case 'topics':
        return (
          <List
            title="By topic"
            items={topics(bank.questions).map(topic => ({
              label: `${topic} (${bank.questions.filter(each => each.topic === topic).length})`,
              onSelect: () => play({ mode: 'topic', topic }),
            }))}
          />
        );
      case 'banks':
        return (
          <List
            title="Another bank"
            trouble={view.trouble}
            items={desk.banks.map(name => ({ label: name, onSelect: () => void open(name) }))}
          />
        );
      case 'briefing':
        return <Reader title={title} lines={bank.briefing.split('\n')} />;
      case 'scores':
        return <Reader title="Scores" lines={scoreLines(desk.history().attempts)} />;
      case 'playing':
        return (
          <Playing
            title={title}
            notices={desk.notices}
            player={view.player}
            onMissed={only => play({ mode: 'missed', only })}
          />
        );
    }
  };
  const navigation = {
    back: () => show({ at: 'menu' }),
    quit: () => leave(false),
    help: () => dispatch({ type: 'help', isOpen: true }),
    isActive: !help,
  };
  return (
    <SizeContext.Provider value={size}>
      <NavigationContext.Provider value={navigation}>
        <Box display={help ? 'none' : 'flex'}>{screen()}</Box>
      </NavigationContext.Provider>
      {help && <Help onClose={() => dispatch({ type: 'help', isOpen: false })} />}
    </SizeContext.Provider>
  );
}
