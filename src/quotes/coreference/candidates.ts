import { sharedSubject } from '../attribution/shared-subject';
import type { Items } from '../frame';
import type { Mention } from '../mentions/mention';
import { genderOf } from '../people/given-names';
import type { Gender, Person } from '../people/person';
import { genderOfTitle, isRole } from '../people/titles';
import { RANK, rankOf } from './rank';
import { GENDER_OF_PRONOUN, type Resolved } from './resolved';
import { speakerIn } from './speaker-before';

/** Somebody whom a pronoun may stand for. */
export interface Candidate {
  /** Null for somebody without a full name: "her daughter Kim", "a nurse". */
  readonly person: Person | null;
  readonly gender: Gender | null;
  readonly rank: number;
  /** "the nurse" may be another word for somebody who is named: what it calls them. */
  readonly alias?: string;
}

/** Who is spoken of in the sentence from one item up to another, in order. */
export function candidatesIn(
  items: Items,
  from: number,
  to: number,
  resolved: Resolved,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const subject = unnamed(items, sharedSubject(items, from, to));
  const speaker = subject ?? unnamed(items, speakerIn(items, from, to));
  if (speaker) found.push(speaker);
  for (let at = from; at < to; at++) {
    const candidate = pronounAt(items, at, resolved) ?? nameAt(items, at);
    if (candidate) found.push(candidate);
  }
  return found;
}

function pronounAt(items: Items, at: number, resolved: Resolved): Candidate | undefined {
  const known = resolved.get(at);
  const gender = GENDER_OF_PRONOUN.get(items[at]?.lower ?? '');
  if (known === undefined || !gender) return undefined;
  const rank = known?.isCertain === false ? RANK.subject : RANK.pronoun;
  return { person: known?.person ?? null, gender, rank };
}

/** Somebody's name, or a given name alone, of somebody whom the article tells no more of. */
function nameAt(items: Items, at: number): Candidate | undefined {
  const item = items[at];
  const before = items[at - 1];
  if (!item?.name || before?.name === item.name) return undefined;
  const { person, words, looks } = item.name;
  const rank = rankOf(items, at);
  if (person) return { person, gender: person.gender, rank };
  const gender = genderOf(item.lower);
  const isSomebody = gender !== undefined || isRole(before?.lower ?? '');
  if (words.length > 1 || looks !== 'unknown' || !isSomebody || rank === RANK.least)
    return undefined;
  return { person: null, gender: gender ?? genderOfTitle(before?.lower ?? ''), rank };
}

/** Somebody without a name whom a sentence is about: "Her daughter left", "A nurse from Lund left". */
function unnamed(items: Items, mention: Mention | undefined): Candidate | undefined {
  if (mention?.kind !== 'nominal') return undefined;
  const head = items[mention.last];
  if (!head || head.isPossessive || !isRole(head.lower) || /[^s]s$/.test(head.lower))
    return undefined;
  if (isApposed(items, mention)) return undefined;
  const gender = genderOfTitle(head.lower);
  return isNew(items, mention)
    ? { person: null, gender, rank: RANK.subject }
    : { person: null, gender, rank: RANK.least, alias: head.lower };
}

/** "A nurse, Brandt was tired", "When Brandt, a nurse, was tired": another word for who has a name. */
const isApposed = (items: Items, { first, last }: Mention) =>
  [
    [first - 1, first - 2],
    [last + 1, last + 2],
  ].some(([comma = 0, name = 0]) => items[comma]?.text === ',' && items[name]?.name?.person);

/** Whether a noun phrase brings in somebody new: "a nurse", "her daughter", "Brandt's sister". */
function isNew(items: Items, { first, last }: Mention): boolean {
  const isIndefinite = /^(?:an?|one|another|some|his|her|their|my|our)$/.test(
    items[first]?.lower ?? '',
  );
  return isIndefinite || items.slice(first, last).some(({ isPossessive }) => isPossessive);
}
