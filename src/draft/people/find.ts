import type { Article } from '../article';
import { isAdverb } from '../quotes/words';
import { isSpeechVerb as isCue } from '../speech-verbs';
import { type Token, tokensBetween } from '../tokens';
import { genderOfName, isSameName, surnameOf } from './identity';
import { type Name, namesIn } from './names';
import { ORGANISATION, PEOPLES, PLACES } from './not-people';
import type { Gender, NameMention, Person } from './person';
import { roleAround } from './roles';
import { genderOfTitle, ROLES } from './titles';

/** The people of an article, in the order in which it names them first. */
export function findPeople(article: Article): readonly Person[] {
  const tokens = tokensBetween(article.text, 0, article.text.length);
  return peopleAmong(article.text, tokens).people;
}

export interface Found {
  readonly people: readonly Person[];
  /** Every name in the tokens, in order; `person` where it is somebody's. */
  readonly names: readonly FoundName[];
}

export interface FoundName extends Name {
  readonly person: Person | null;
}

interface Draft {
  words: readonly string[];
  gender: Gender | null;
  fullMentions: number;
  readonly names: Name[];
}

/** Finds the names in tokens, and who is named by them. */
export function peopleAmong(text: string, tokens: readonly Token[]): Found {
  const names = namesIn(tokens);
  const drafts: Draft[] = [];
  const bySurname = new Map<string, Draft[]>();
  const byGivenName = new Map<string, Draft[]>();
  const draftOf = new Map<Name, Draft>();

  const singles = new Set(names.filter(n => n.words.length === 1).map(n => surnameOf(n.words)));
  for (const name of names) {
    if (name.words.length < 2 || !isPerson(name, tokens, singles)) continue;
    const surname = surnameOf(name.words);
    const same = bySurname.get(surname)?.find(draft => isSameName(draft.words, name.words));
    const draft = same ?? { words: name.words, gender: null, fullMentions: 0, names: [] };
    if (!same) {
      drafts.push(draft);
      push(bySurname, surname, draft);
      push(byGivenName, (name.words[0] ?? '').toLowerCase(), draft);
    } else if (name.words.join(' ').length > draft.words.join(' ').length) draft.words = name.words;
    draft.fullMentions++;
    draft.gender ??= genderFromTitle(name, tokens) ?? genderOfName(name.words);
    draftOf.set(name, draft);
  }
  for (const name of names) {
    if (name.words.length !== 1) continue;
    const draft = byOneWord(name, tokens, bySurname, byGivenName, drafts);
    if (!draft) continue;
    draft.gender ??= genderFromTitle(name, tokens);
    draftOf.set(name, draft);
  }
  for (const name of names) draftOf.get(name)?.names.push(name);
  const people = new Map(
    drafts.filter(d => d.names.length > 0).map(d => [d, personOf(d, text, tokens)]),
  );
  return {
    people: [...people.values()].sort(
      (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
    ),
    names: names.map(name => {
      const draft = draftOf.get(name);
      return { ...name, person: (draft && people.get(draft)) ?? null };
    }),
  };
}

/** Whether a name of several words is somebody's. */
function isPerson(name: Name, tokens: readonly Token[], singles: ReadonlySet<string>): boolean {
  if (name.looks !== 'unknown') return name.looks === 'person';
  // The second mention of a person is their surname; of a thing, rarely its last word.
  if (singles.has(surnameOf(name.words))) return true;
  return actsAsPerson(name, tokens);
}

/** Somebody speaks, has a role or an age, or is who did something. */
function actsAsPerson({ first, last }: Name, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1];
  if (isCue(before?.lower ?? '') || (before && ROLES.has(before.lower))) return true;
  let next = last + 1;
  while (isAdverb(tokens[next]?.lower ?? '')) next++;
  if (isCue(tokens[next]?.lower ?? '')) return true;
  if (tokens[last + 1]?.text !== ',') return false;
  const behind = tokens[last + 2]?.lower ?? '';
  if (behind === 'who' || (/^\d\d$/.test(behind) && tokens[last + 3]?.text === ',')) return true;
  for (let at = last + 2; at < last + 9 && tokens[at]?.kind === 'word'; at++) {
    if (ROLES.has(tokens[at]?.lower ?? '') && !tokens[at]?.isPossessive) return true;
  }
  return false;
}

function byOneWord(
  name: Name,
  tokens: readonly Token[],
  bySurname: Map<string, Draft[]>,
  byGivenName: Map<string, Draft[]>,
  drafts: Draft[],
): Draft | undefined {
  const word = surnameOf(name.words);
  const gender = genderFromTitle(name, tokens);
  const fits = (draft: Draft) => !gender || !draft.gender || draft.gender === gender;
  const namesakes = bySurname.get(word)?.filter(fits) ?? [];
  const most = namesakes.reduce<Draft | undefined>(
    (best, draft) => (best && best.fullMentions >= draft.fullMentions ? best : draft),
    undefined,
  );
  if (most) return most;
  const isTitled = name.looks === 'person';
  const given = byGivenName.get(word) ?? [];
  if (given.length === 1 && !isTitled && name.looks !== 'other') return given[0];
  if (PLACES.has(word) || PEOPLES.has(word) || ORGANISATION.has(word)) return undefined;
  const isSpeaking = () => isCue(tokens[name.last + 1]?.lower ?? '');
  if (
    !isTitled &&
    !(name.looks === 'unknown' && isSpeaking() && tokens[name.first - 1]?.lower !== 'the')
  ) {
    return undefined;
  }
  const draft = { words: name.words, gender, fullMentions: 0, names: [] };
  drafts.push(draft);
  push(bySurname, word, draft);
  return draft;
}

function genderFromTitle(name: Name, tokens: readonly Token[]): Gender | null {
  for (let at = name.first; at < name.firstOfName; at++) {
    const gender = genderOfTitle(tokens[at]?.lower ?? '');
    if (gender) return gender;
  }
  return null;
}

function personOf({ words, gender, names }: Draft, text: string, tokens: readonly Token[]): Person {
  const mentions = names.flatMap(({ first, last }): NameMention[] => {
    const start = tokens[first]?.start;
    const end = tokens[last]?.end;
    if (start === undefined || end === undefined) return [];
    return [{ start, end, text: text.slice(start, end) }];
  });
  const name = words.join(' ');
  const aliases = [
    ...new Set([name, ...mentions.map(mention => mention.text.replace(/\s+/g, ' '))]),
  ];
  const roles = [...new Set(names.flatMap(each => roleAround(each, text, tokens)))];
  return { name, aliases, roles, gender, mentions };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
