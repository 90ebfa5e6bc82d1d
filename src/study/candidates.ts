import { GUEST, type Learner, shownName } from './learner';

/** Who may be learning. */
export type Candidate = { readonly label: string } & (
  | { readonly is: 'known'; readonly learner: Learner }
  /** Whose nickname is still to be asked. */
  | { readonly is: 'new' }
);

/** All who may be learning; whoever did last is first. */
export function candidates(names: readonly string[], last: Learner): readonly Candidate[] {
  const isLast = (name: string) => last.kind === 'named' && last.name === name;
  const sorted = [...names.filter(isLast), ...names.filter(name => !isLast(name))];
  return [
    ...sorted.map((name): Candidate => {
      const learner: Learner = { kind: 'named', name };
      return { is: 'known', learner, label: shownName(learner) };
    }),
    { is: 'new', label: 'Someone new' },
    { is: 'known', learner: GUEST, label: 'A guest: nothing is saved' },
  ];
}
