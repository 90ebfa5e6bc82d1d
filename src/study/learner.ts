import { graphemes } from '../bank/graphemes';
import { visible } from '../bank/visible';

/** Whoever answers. What a guest does is kept nowhere. */
export type Learner =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'guest' };

export const GUEST: Learner = { kind: 'guest' };

export type Nickname =
  | { readonly ok: true; readonly name: string }
  /** A sentence that says how to mend it. */
  | { readonly ok: false; readonly mend: string };

/** Reads a nickname: in one Unicode form, so that it is the same on every keyboard. */
export function parseNickname(text: string): Nickname {
  const name = text.normalize('NFC').trim();
  if (!/[^\p{Z}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(name)) {
    return { ok: false, mend: 'A nickname needs a letter, a digit or another sign to see.' };
  }
  if (/\p{Cc}/u.test(name)) {
    return { ok: false, mend: 'A nickname has no control characters, such as a line break.' };
  }
  return { ok: true, name };
}

/** The nickname of someone new: none that another has, or that would be taken for another's. */
export function newNickname(text: string, taken: readonly string[]): Nickname {
  const read = parseNickname(text);
  if (!read.ok) return read;
  const there = taken.find(name => likeness(name) === likeness(read.name));
  if (there === undefined) return read;
  const name = shownName({ kind: 'named', name: there });
  return { ok: false, mend: `${name} has learned here: choose the name in the list, or another.` };
}

/** What names have in common that look alike, or are typed alike: case, spaces and width do not count. */
function likeness(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A learner's name as it can be shown anywhere: on one line, shortened, steering nothing. */
export function shownName(learner: Learner, length = 40): string {
  if (learner.kind === 'guest') return 'a guest';
  // A mark that turns the direction of writing would turn what stands after the name, too.
  const name = visible(learner.name.replace(/[\n\t]/g, ' ')).replace(/\p{Bidi_Control}/gu, '');
  const characters = graphemes(name);
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : name;
}

/** "Scores", or "Scores of Ann" where there are others. */
export function scoresTitle(learner: Learner, isOneOfSeveral: boolean): string {
  return isOneOfSeveral ? `Scores of ${shownName(learner)}` : 'Scores';
}
