import { isRole } from '../quotes/people/titles';
import type { Person } from './reading';

/** A person as the evidence is signed: "Yuri Ushakov, senior Kremlin aide". */
export function speakerLabel(person: Person): string {
  const role = roleOf(person);
  return role !== undefined && role.length < 60 ? `${person.name}, ${role}` : person.name;
}

/** What is right where a person is asked for typed: the name, and the last name alone. */
export function typedForms({ name }: Person): readonly string[] {
  const last = lastName(name);
  return last === name ? [name] : [name, last];
}

export function lastName(name: string): string {
  return (
    name
      .replace(/,? (?:Jr|Sr)\.?$/, '')
      .split(' ')
      .at(-1) ?? name
  );
}

/** What the article says somebody is, where that says whose or of what: "senior Kremlin aide". */
export function roleOf({ roles }: Person): string | undefined {
  return roles.find(isTelling);
}

/** A role of two words or more that are no mere title, and nothing but a noun phrase. */
function isTelling(role: string): boolean {
  const words = role.split(' ');
  return (
    words.length >= (/^former /i.test(role) ? 3 : 2) &&
    words.length <= 12 &&
    isRole(headOf(role)) &&
    !WEAK.test(headOf(role)) &&
    !/^(?:vice president|prime minister|state senator|investigative reporter)$/i.test(role) &&
    !ODD.test(role) &&
    !RUNS_IN.test(role) &&
    !endsInTitle(words) &&
    !/ (?:of|for|at|in|to|from|on|with|and|the)$/.test(role) &&
    !/ \p{Ll}+ former | (?:support|defeat|help|against|over|beat) |^(?:support|defeat|help|beat|fellow|likely) /u.test(
      ` ${role} `.slice(1),
    ) &&
    !/^\p{Ll}+ of /u.test(
      role.replace(/^(?:\S+ )?\p{L}*(?:er|or|man|ant|ist|ent|ief|ead) of /u, ''),
    )
  );
}

/** "announcement Council spokesman": a word of the clause before, and no adjective of the role's. */
const RUNS_IN =
  /^(?!former|senior|chief|top|veteran|leading|long-?time|prominent|retired|outgoing|incoming|acting|deputy|then|ex-|presumptive|new|one-time|assistant|associate)\p{Ll}+ \p{Lu}/u;

/** "policies of President": what follows is the name that the title belongs to. */
function endsInTitle(words: readonly string[]): boolean {
  const before = words.slice(0, -1);
  const isDoubled = before.length > 1 && isRole(headOf(before.join(' ')));
  return (
    /^(?:Senator|President|Executive|Justice|Governor|Representative|Judge|Orders?|Secretary)$/.test(
      words.at(-1) ?? '',
    ) &&
    (isDoubled || before.some(word => /^\p{Ll}/u.test(word) && word !== 'former'))
  );
}

/** What many are, and nobody is remembered for. */
const WEAK =
  /^(?:republican|democrat|conservative|independent|supporter|backer|critic|ally|voter|resident|fan|opponent|rival|contender|hopeful|donor|worker|student|native|technician|manager|caller|member|man|woman|actor|volunteer|delegate|veteran)s?$/;

const ODD =
  /\b(?:he|she|his|her|its|their|our|my|this|that|there|here|said|one|friend|who|whom|whose|has|is|was|being|don['’]t)\b|["“”‘()]|(?:^|\s)'|^(?:\p{Ll}+['’]s|for|in|on|at|by|of|with|from|to|make|like) /u;

/** The noun of a role: "aide" of "aide to the president". */
export function headOf(role: string): string {
  const phrase = role.replace(/,.*$| (?:of|for|at|in|to|from|on|with|and)\b.*$/, '');
  const head = phrase.split(/[ -]/).at(-1)?.toLowerCase() ?? '';
  return head.replace(/^(spokes|chair|congress)(?:man|woman|person)$/, '$1man');
}
