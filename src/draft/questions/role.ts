import type { Candidate } from '../candidate';
import { otherPeople } from '../distractors';
import { quoted } from '../gap';
import { typedForms } from '../names';
import type { Person, Reading } from '../reading';
import { byName, choice, evidenceOf } from './choice';

/** "Whom does the article call …?": who somebody is, in the article's words. */
export function roles(reading: Reading): readonly Candidate[] {
  return reading.people.flatMap(person =>
    person.roles.slice(0, 1).flatMap(role => ask(reading, person, role) ?? []),
  );
}

function ask(reading: Reading, person: Person, role: string): Candidate | undefined {
  if (!isTelling(role) || reading.people.some(other => other !== person && isAlike(other, role)))
    return undefined;
  const sentence = reading.sentences.find(
    ({ text }) => text.includes(role) && person.aliases.some(alias => text.includes(alias)),
  );
  if (!sentence || person.aliases.some(alias => role.includes(alias))) return undefined;
  const gender = /\b\p{L}+women?\b/u.test(role)
    ? ' her'
    : /\b\p{L}+m[ae]n\b/u.test(role)
      ? ' his'
      : '';
  const distractors = otherPeople(reading, person, sentence, role + gender);
  if (distractors.length < 2) return undefined;
  const at = sentence.text.indexOf(role);
  return {
    question: choice({
      topic: 'people',
      stem: `Who is described in the article as ${quoted(role)}?`,
      kind: 'fact',
      key: person.name,
      typed: typedForms(person),
      options: byName([person, ...distractors].map(({ name }) => name)),
      evidence: evidenceOf(reading, sentence, { start: at, end: at + role.length }),
      explanation: `Paragraph ${sentence.paragraph} introduces ${person.name} so.`,
    }),
    confidence: 0.8 + (role.split(' ').length > 3 ? 0.05 : 0),
    subject: person.name,
    forms: person.aliases,
    source: sentence,
  };
}

/** A role of two words or more that are no mere title: "senior Kremlin aide". */
function isTelling(role: string): boolean {
  const words = role.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 12 &&
    !/\b(?:he|she|his|her|its|their|this|that|said|one of|friend)\b|["“”()]/i.test(role)
  );
}

/** Somebody else with the role's last word has the same role, or may have. */
function isAlike({ roles }: Person, role: string): boolean {
  const head = (text: string) =>
    text
      .toLowerCase()
      .replace(/ (?:of|for|at|in|to|from|who|on)\b.*$/, '')
      .split(/[ -]/)
      .at(-1);
  return roles.some(other => head(other) === head(role));
}
