import type { Drafting, Outcome } from '../store/drafting';
import { draw } from './draw';
import { DraftApp } from './screens/draft/draft-app';

/** Shows a drafted bank question by question, until a person leaves it. */
export async function runDraft(drafting: Drafting): Promise<Outcome> {
  let outcome: Outcome = 'quit';
  process.stdin.setRawMode(true);
  await draw(
    <DraftApp
      drafting={drafting}
      onLeave={how => {
        outcome = how;
      }}
    />,
  );
  return outcome;
}
