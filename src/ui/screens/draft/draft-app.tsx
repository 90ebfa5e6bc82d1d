import { useState, useSyncExternalStore } from 'react';
import { DRAFT_KEYS, QUIT_DRAFT } from '../../../draft/keys';
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

const KEYS = [
  ...DRAFT_KEYS,
  ['↑ ↓', 'scroll'],
  ['PgUp PgDn', 'scroll by pages'],
  ['?', 'these keys'],
  ['Esc', 'back'],
  ['q', QUIT_DRAFT],
  ['Ctrl-C', 'quit from anywhere'],
]
  .map(([key = '', does]) => `${key.padEnd(11)}${does}`)
  .join('\n');
