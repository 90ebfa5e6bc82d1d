import type { Question } from '../bank/model';
import type { Drafting } from '../store/drafting';
import { draw } from './draw';
import { DraftApp, type Outcome } from './screens/draft/draft-app';

/** Shows a drafted bank question by question, until a person leaves it. */
export async function runDraft(
  drafting: Drafting,
  alternatives: (question: Question) => readonly string[],
): Promise<Outcome> {
  let outcome: Outcome = 'quit';
  process.stdin.setRawMode(true);
  await draw(
    <DraftApp
      drafting={drafting}
      alternatives={alternatives}
      onLeave={how => {
        outcome = how;
      }}
    />,
  );
  return outcome;
}
