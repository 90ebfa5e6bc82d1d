import { useState, useSyncExternalStore } from 'react';
import type { Drafting, Outcome } from '../../../store/drafting';
import { Root } from '../../root';
import { DraftScreen } from './draft-screen';

interface Props {
  readonly drafting: Drafting;
  /** Called once, when there is nothing more to draw. */
  readonly onLeave: (outcome: Outcome) => void;
}

/** A person going through a drafted bank, question by question. */
export function DraftApp({ drafting, onLeave }: Props) {
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
        isReplacing={isReplacing}
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
