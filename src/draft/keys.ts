/** What each key does with the question of a draft that is looked at. */
export const DRAFT_KEYS: readonly (readonly [key: string, does: string])[] = [
  ['k', 'keep the question as it is'],
  ['d', 'drop it from the bank'],
  ['l', 'later: look at the others first'],
  ['e', 'edit it in your editor'],
  ['f', 'fix a distractor: put another in its place'],
  ['u', 'undo the last decision, also an edit'],
];

export const QUIT_DRAFT = 'quit; what was decided is in the file';
