import type { Asked, Idea } from '../candidate';
import { otherPeople } from '../distractors';
import { evidenceOf } from '../evidence';
import { quoted } from '../gap';
import { headOf, roleOf, typedForms } from '../names';
import type { Person, Reading, Sentence } from '../reading';
import { byName, choice } from './choice';

/** "Who is described in the article as …?": who somebody is, in the article's words. */
export function roles(reading: Reading): readonly Idea[] {
  return [...reading.cast.keys()].flatMap(person => {
    const role = roleOf(person);
    const place = role && placeOf(reading, person, role);
    if (!role || !place) return [];
    return {
      confidence: confidence(person, role),
      source: place.sentence,
      ask: () => ask(reading, person, role, place),
    };
  });
}

interface Place {
  readonly sentence: Sentence;
  /** Where the role stands in it. */
  readonly at: number;
}

/** Where the article says so, beside a mention of the person. */
function placeOf(reading: Reading, person: Person, role: string): Place | undefined {
  const mention = person.mentions.find(({ start, end }) =>
    reading.article.text
      .slice(Math.max(0, start - role.length - 2), end + role.length + 6)
      .includes(role),
  );
  const sentence = mention && reading.sentenceAt(mention.start);
  const at = sentence?.text.indexOf(role) ?? -1;
  const isPart = /\b(?:of|to|will|would|not) $/.test(sentence?.text.slice(0, at) ?? '');
  if (!sentence || at === -1 || isPart) return undefined;
  return at === 0 && !hasName(role, reading.article.text) ? undefined : { sentence, at };
}

/** "Road safety head" has its capital from the sentence that it opens alone: the head of what? */
function hasName(role: string, text: string): boolean {
  const [first = ''] = role.split(' ');
  const names = [...text.matchAll(/\p{Ll},? (\p{Lu}[\p{L}-]*)/gu)];
  return / \p{Lu}/u.test(role) || names.some(([, name]) => name === first);
}

function ask(
  reading: Reading,
  person: Person,
  role: string,
  { sentence, at }: Place,
): Asked | undefined {
  if (reading.cast.get(person)?.isProtagonist || WORLD_KNOWN.test(role)) return undefined;
  if (person.aliases.some(alias => role.includes(alias))) return undefined;
  if ([...reading.cast.keys()].some(other => other !== person && isAlike(other, role)))
    return undefined;
  const distractors = otherPeople(reading, person, sentence, role + pronounOf(role)).filter(
    other => !reading.cast.get(other)?.isProtagonist,
  );
  if (distractors.length < 2) return undefined;
  return {
    question: choice({
      topic: 'people',
      stem: `Who is described in the article as ${quoted(role)}?`,
      kind: 'fact',
      key: person.name,
      typed: typedForms(person),
      options: byName([person, ...distractors].map(({ name }) => name)),
      evidence: evidenceOf(reading, sentence, { start: at, end: at + role.length }),
      explanation: `The article describes ${person.name} in these words, in paragraph ${sentence.paragraph}.`,
    }),
    subject: person.name,
    forms: person.aliases,
  };
}

function confidence({ mentions }: Person, role: string): number {
  const isExact = /\p{Lu}/u.test(role);
  return 0.8 - (isExact ? 0 : 0.1) - (mentions.length < 3 ? (isExact ? 0.02 : 0.1) : 0);
}

/** Offices whose holders everybody knows, who needs no article for that. */
const WORLD_KNOWN =
  /(?<!\b(?:vice|deputy) |\p{Lu}{3} )\b(?:President|Prime Minister|Chancellor|Secretary of State|Pope|King|Queen|(?:[Pp]residential|Republican|Democratic|GOP) (?:candidate|nominee|frontrunner|front-runner))$/u;

/** Somebody else has the same role, or may have. */
function isAlike({ roles }: Person, role: string): boolean {
  return roles.some(
    other =>
      headOf(other) === headOf(role) &&
      (other.includes(role) || role.includes(other) || role.split(' ').length < 4),
  );
}

function pronounOf(role: string): string {
  if (/\b\p{L}*(?:woman|women|mother|wife|daughter|sister|actress)\b/iu.test(role)) return ' her';
  return /\b\p{L}*(?:man|father|husband|son|brother)\b/iu.test(role) ? ' his' : '';
}
