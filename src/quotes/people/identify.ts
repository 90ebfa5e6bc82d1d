import type { Token } from '../../article/tokens';
import { isPerson, speaks } from './evidence';
import { genderOf } from './given-names';
import type { Name } from './names';
import { ORGANISATION, PEOPLES, PLACES } from './not-people';
import type { Gender } from './person';
import { genderOfName, isSameName, isSuffix, surnameOf } from './same-name';
import { genderOfTitle } from './titles';

/** Somebody, while an article is read. */
export interface Identity {
  /** The words of the fullest name. */
  words: readonly string[];
  gender: Gender | null;
  /** How often the article has a name of several words for nobody else. */
  fullNames: number;
  readonly names: Name[];
}

/** Bearers of one surname or given name that are told apart; a list of names may have any number. */
const MOST_NAMESAKES = 50;

/** Finds who is meant by each name: first those of several words, then the single ones. */
export function identify(
  names: readonly Name[],
  tokens: readonly Token[],
): ReadonlyMap<Name, Identity> {
  const known = new Namesakes();
  const found = new Map<Name, Identity>();
  const add = (name: Name, identity: Identity) => {
    identity.gender ??= genderOfTitles(name, tokens) ?? genderOfName(name.words);
    found.set(name, identity);
  };
  const single = new Set(
    names.flatMap(({ words }) => (words.length === 1 ? [surnameOf(words)] : [])),
  );
  // Those that look like somebody first: the others may be another wording for them.
  for (const isSure of [true, false]) {
    for (const name of names) {
      if (name.words.length < 2 || (name.looks === 'person') !== isSure) continue;
      const bearer = known.withFullName(name.words);
      if (!bearer && !isPerson(name, tokens, word => single.has(word) && !known.hasSurname(word)))
        continue;
      const identity = bearer ?? known.add(name.words);
      identity.fullNames++;
      if (name.words.join(' ').length > identity.words.join(' ').length)
        identity.words = name.words;
      add(name, identity);
    }
  }
  for (const [index, name] of names.entries()) {
    const partner = names[index + 1];
    const shared = partner && found.get(partner);
    const words = shared && coupled(name, partner, tokens);
    if (!words || known.isElse(words)) continue;
    shared.fullNames--;
    add(name, known.withFullName(words) ?? known.add(words));
  }
  for (const name of names) {
    if (name.words.length !== 1 || found.has(name)) continue;
    const identity = byOneWord(name, tokens, known);
    if (identity) add(name, identity);
  }
  for (const name of names) found.get(name)?.names.push(name);
  return found;
}

class Namesakes {
  readonly #bySurname = new Map<string, Identity[]>();
  readonly #byGivenName = new Map<string, Identity[]>();

  add(words: readonly string[]): Identity {
    const identity: Identity = { words, gender: null, fullNames: 0, names: [] };
    push(this.#bySurname, surnameOf(words), identity);
    if (words.length > 1) push(this.#byGivenName, words[0]?.toLowerCase() ?? '', identity);
    return identity;
  }

  withFullName(words: readonly string[]): Identity | undefined {
    return this.#bySurname.get(surnameOf(words))?.find(each => isSameName(each.words, words));
  }

  hasSurname(surname: string): boolean {
    return this.#bySurname.has(surname);
  }

  /** Whether a given name that stands alone is that of somebody else, or a surname. */
  isElse([given = '', ...surname]: readonly string[]): boolean {
    const word = given.toLowerCase();
    const bearers = this.#byGivenName.get(word) ?? [];
    return (
      this.hasSurname(word) || bearers.some(each => !isSameName(each.words, [given, ...surname]))
    );
  }

  /**
   * The one whom the article names in full most often: "Clinton" in an article on her is not him. It is
   * nobody where it is one of several, who are named in full together alone ("Eva and Ole Lind").
   */
  withSurname(surname: string, gender: Gender | null): Identity | undefined {
    const fitting = this.#bySurname
      .get(surname)
      ?.filter(each => !gender || !each.gender || each.gender === gender);
    if (fitting && fitting.length > 1 && fitting.every(each => each.fullNames === 0))
      return undefined;
    return fitting?.reduce<Identity | undefined>(
      (most, each) => (most && most.fullNames >= each.fullNames ? most : each),
      undefined,
    );
  }

  withGivenName(word: string): Identity | undefined {
    const bearers = this.#byGivenName.get(word);
    return bearers?.length === 1 ? bearers[0] : undefined;
  }
}

function byOneWord(name: Name, tokens: readonly Token[], known: Namesakes): Identity | undefined {
  const word = surnameOf(name.words);
  const isTitled = name.looks === 'person';
  const bearer = known.withSurname(word, genderOfTitles(name, tokens));
  if (bearer) return bearer;
  if (isTitled) return known.add(name.words);
  if (name.looks === 'other' || known.hasSurname(word)) return undefined;
  const friend = known.withGivenName(word);
  if (friend) return friend;
  if (PLACES.has(word) || PEOPLES.has(word) || ORGANISATION.has(word)) return undefined;
  const mayBeOrdinary = name.opensSentence || tokens[name.first - 1]?.lower === 'the';
  return !mayBeOrdinary && speaks(name, tokens) ? known.add(name.words) : undefined;
}

/** The full name of the first of two that share a surname: "Eva" of "Eva and Ole Lind". */
function coupled(
  { first, last, words: [given = '', ...others] }: Name,
  partner: Name,
  tokens: readonly Token[],
): readonly string[] | undefined {
  const isJoined = /^(?:and|&)$/.test(tokens[last + 1]?.lower ?? '') && partner.first === last + 2;
  const [partnerGiven = '', ...surname] = partner.words.filter(word => !isSuffix(word));
  const isOfGivenNames = [given, partnerGiven].every(word => genderOf(word) !== undefined);
  if (!isJoined || others.length > 0 || surname.length === 0 || !isOfGivenNames || first !== last)
    return undefined;
  const particle = surname.findIndex(word => /^\p{Ll}/u.test(word));
  return [given, ...surname.slice(particle)];
}

function genderOfTitles({ first, firstOfName }: Name, tokens: readonly Token[]): Gender | null {
  for (let at = first; at < firstOfName; at++) {
    const gender = genderOfTitle(tokens[at]?.lower ?? '');
    if (gender) return gender;
  }
  return null;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MOST_NAMESAKES) list.push(value);
}
