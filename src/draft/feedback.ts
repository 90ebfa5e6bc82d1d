import type { Option, Question } from '../bank/model';
import type { Candidate } from './candidate';
import { quoted } from './gap';
import type { Person, Reading } from './reading';
import { overlap } from './span';

/**
 * Says of each distractor what it really is in the article, in words that give no other question of
 * the draft away.
 */
export function withFeedback(
  { question }: Candidate,
  chosen: readonly Candidate[],
  reading: Reading,
): Question {
  if (question.type !== 'choice') return question;
  const options = question.options.map(option => {
    if (option.right) return option;
    const feedback = aboutPerson(option, chosen, reading) ?? aboutNumber(option, reading);
    return feedback === undefined ? option : { ...option, feedback };
  });
  return { ...question, options };
}

function aboutPerson(
  { text }: Option,
  chosen: readonly Candidate[],
  reading: Reading,
): string | undefined {
  const person = reading.people.find(({ name }) => name === text);
  if (!person) return undefined;
  const isAsked = (start: number, end: number) =>
    chosen.some(({ source }) => overlap(source, { start, end }));
  const said = reading.quotes.find(
    quote =>
      quote.usable &&
      quote.speaker?.person === person &&
      isShort(quote.text) &&
      !isAsked(quote.start, quote.end),
  );
  if (said) return `${text} said: ${quoted(said.text.replace(/,$/, ''))}`;
  return aboutRole(person, chosen);
}

function isShort(text: string): boolean {
  const words = text.split(' ').length;
  return words >= 4 && words <= 22 && /^\p{Lu}/u.test(text);
}

function aboutRole(person: Person, chosen: readonly Candidate[]): string | undefined {
  const [role] = person.roles;
  const isAsked = chosen.some(
    ({ question, subject }) => question.topic === 'people' && subject === person.name,
  );
  return role && !isAsked ? `The article calls ${person.name} ${quoted(role)}.` : undefined;
}

function aboutNumber({ text }: Option, { article }: Reading): string | undefined {
  if (!/\d/.test(text)) return undefined;
  return article.text.includes(text) ? undefined : 'The article does not give this number.';
}
