import { QUICK, topics } from '../../quiz/select';
import type { Desk } from '../../store/desk';
import type { Choice } from '../../store/players';
import type { Learner } from '../../study/learner';
import type { MenuEntry } from '../../study/menu';
import { Trouble } from '../../trouble';
import { useNavigation } from '../context';
import { useClear } from '../use-clear';
import { type Asking, type Move, NEXT_STUDENT, type View } from '../view';
import { Exam } from './exam/exam';
import { Learners } from './learners';
import { List } from './list';
import { Menu } from './menu';
import { Nickname } from './nickname';
import { NothingDue } from './nothing-due';
import { Playing } from './playing';
import { Reader } from './reader';
import { Scores } from './scores';

interface Props {
  readonly desk: Desk;
  readonly view: View;
  readonly dispatch: (move: Move) => void;
}

/** The screen that is showing, and where what is chosen on it leads. */
export function Screen({ desk, view, dispatch }: Props) {
  const { quit } = useNavigation();
  const clear = useClear();
  const { bank } = desk;
  const title = bank.heading ?? bank.title;

  const show = (next: View) => dispatch({ type: 'show', view: next });
  const play = (choice: Choice) => show({ at: 'playing', player: desk.begin(choice) });
  const open = (name: string) =>
    desk.open(name).then(
      opened => dispatch({ type: 'open', desk: opened }),
      (error: unknown) =>
        show({ at: 'banks', trouble: error instanceof Error ? error.message : String(error) }),
    );
  const become = (learner: Learner, asking: Asking) => {
    const own = desk.as(learner);
    const begin = async () => dispatch({ type: 'begin', desk: own, view: await asking.next(own) });
    return begin().catch((error: unknown) => {
      if (!(error instanceof Trouble)) throw error;
      show({ ...asking, trouble: error.message });
    });
  };
  const choose = (entry: MenuEntry) => {
    switch (entry.to) {
      case 'go-on':
        return show({ at: 'playing', player: desk.goOn(entry.attempt) });
      case 'quick':
        return play({ mode: 'quick', count: QUICK });
      case 'missed':
        return play({ mode: 'missed', purpose: 'cram', only: desk.history().missed });
      case 'review':
        return desk
          .review()
          .then(read =>
            show(
              read.review.items.length > 0
                ? { at: 'playing', player: desk.beginReview(read) }
                : { at: 'nothing-due', review: read.review },
            ),
          );
      case 'whole':
        return play({ mode: 'whole' });
      case 'learners':
        clear();
        return dispatch({ type: 'begin', desk, view: NEXT_STUDENT });
      case 'quit':
        return quit();
      default:
        return show({ at: entry.to });
    }
  };

  switch (view.at) {
    case 'menu':
      return <Menu desk={desk} onChoose={choose} />;
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
    case 'nothing-due':
      return (
        <NothingDue
          review={view.review}
          notice={desk.notices().at(-1)}
          onCram={() => play({ mode: 'quick', purpose: 'cram', count: QUICK })}
        />
      );
    case 'learners':
      return (
        <Learners
          desk={desk}
          trouble={view.trouble}
          onChoose={learner => void become(learner, view)}
          onNew={() => show({ at: 'nickname', from: view })}
        />
      );
    case 'nickname':
      return (
        <Nickname taken={desk.learners()} onName={learner => void become(learner, view.from)} />
      );
    case 'briefing':
      return <Reader title={title} lines={bank.briefing.split('\n')} />;
    case 'scores':
      return <Scores desk={desk} />;
    case 'playing': {
      const { player } = view;
      const props = {
        title,
        notices: desk.notices,
        onMissed: (only: ReadonlySet<string>) => play({ mode: 'missed', purpose: 'cram', only }),
      };
      return player.kind === 'exam' ? (
        <Exam {...props} player={player} />
      ) : (
        <Playing {...props} player={player} />
      );
    }
  }
}
