import { useState, useSyncExternalStore } from 'react';
import type { Question } from '../../../bank/model';
import type { Drafting } from '../../../store/drafting';
import { Root } from '../../root';
import { DraftScreen } from './draft-screen';

/** What is to follow, once nothing is drawn any more. */
export type Outcome = 'done' | 'edit' | 'quit' | 'interrupted';

interface Props {
  readonly drafting: Drafting;
  /** What could stand in the place of a distractor, the likeliest first. */
  readonly alternatives: (question: Question) => readonly string[];
  /** Called once, when there is nothing more to draw. */
  readonly onLeave: (outcome: Outcome) => void;
}

/** A person going through a drafted bank, question by question. */
export function DraftApp({ drafting, alternatives, onLeave }: Props) {
  const state = useSyncExternalStore(drafting.subscribe, drafting.state);
  const [isReplacing, setReplacing] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>('quit');
  return (
    <Root
      keys={KEYS}
      onBack={() => setReplacing(false)}
      onLeave={isInterrupted => onLeave(isInterrupted ? 'interrupted' : outcome)}
    >
      <DraftScreen
        drafting={drafting}
        state={state}
        replacing={isReplacing ? alternatives : undefined}
        onReplacing={setReplacing}
        onOutcome={setOutcome}
      />
    </Root>
  );
}

const KEYS = `k          keep the question as it is
d          drop it from the bank
l          later: look at the others first
e          edit it in your editor
f          fix a distractor: put another in its place
u          undo the last decision
↑ ↓        scroll
PgUp PgDn  scroll by pages
?          these keys
q          quit; what was decided is in the file
Ctrl-C     quit from anywhere`;
