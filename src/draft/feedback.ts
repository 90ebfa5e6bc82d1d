import { overlap } from '../article/span';
import type { Bank, Option, Question } from '../bank/model';
import { keyOf } from '../quiz/key';
import type { Candidate } from './candidate';
import { quoted } from './gap';
import { roleOf } from './names';
import type { Person, Reading } from './reading';

/** A question of the draft: what it asks for, and where that stands in the article. */
type Asking = Pick<Candidate, 'question' | 'subject' | 'source'>;

/**
 * Says of each distractor what it really is in the article, in words that give no other question of
 * the draft away.
 */
export function withFeedback(
  { question }: Pick<Asking, 'question'>,
  chosen: readonly Asking[],
  reading: Reading,
): Question {
  if (question.type !== 'choice') return question;
  const options = question.options.map(option => {
    if (option.right) return option;
    const feedback =
      aboutPerson(option, chosen, reading) ?? elsewhere(option, question, chosen, reading);
    return feedback === undefined ? option : { ...option, feedback };
  });
  return { ...question, options };
}

/** The same of one option that a person puts into a question of a drafted bank. */
export function feedbackOn(
  text: string,
  question: Question,
  { questions }: Bank,
  reading: Reading,
): string | undefined {
  if (question.type !== 'choice') return undefined;
  const alone = { ...question, options: [{ text, right: false }] };
  const chosen = questions.flatMap(each => askingOf(each, reading));
  const told = withFeedback({ question: alone }, chosen, reading);
  return told.type === 'choice' ? told.options[0]?.feedback : undefined;
}

/** None where the evidence does not stand in the article as it is. */
function askingOf(question: Question, { article, sentenceAt }: Reading): readonly Asking[] {
  const { evidence } = question;
  const start = evidence ? article.text.indexOf(evidence.text) : -1;
  if (!evidence || start === -1) return [];
  const end = start + evidence.text.length;
  const sentence = sentenceAt(start) ?? { start, end };
  const source = { start: sentence.start, end: Math.max(sentence.end, end) };
  return [{ question, subject: keyOf(question), source }];
}

function aboutPerson(
  { text }: Option,
  chosen: readonly Asking[],
  reading: Reading,
): string | undefined {
  const person = [...reading.cast.keys()].find(({ name }) => name === text);
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
  if (said) return `${text} said: ${quoted(withStop(said.text))}`;
  return (
    aboutRole(person, chosen) ??
    `The article names ${text} elsewhere, in paragraph ${paragraphOf(person, reading)}.`
  );
}

function withStop(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words.replace(/[,;:]$/, '')}.`;
}

/** Where the person is named first, but for the title. */
function paragraphOf({ mentions }: Person, { article }: Reading): number {
  const { start } = mentions.find(each => each.start >= (article.paragraphs[1]?.start ?? 0)) ?? {
    start: 0,
  };
  return article.paragraphs.find(({ end }) => start < end)?.number ?? 1;
}

function isShort(text: string): boolean {
  const words = text.split(' ').length;
  return words >= 4 && words <= 22 && /^\p{Lu}/u.test(text);
}

function aboutRole(person: Person, chosen: readonly Asking[]): string | undefined {
  const role = roleOf(person);
  const isAsked = chosen.some(
    ({ question, subject }) => question.topic === 'people' && subject === person.name,
  );
  return role && !isAsked ? `The article calls ${person.name} ${quoted(role)}.` : undefined;
}

function elsewhere(
  { text }: Option,
  question: Question,
  chosen: readonly Asking[],
  { article }: Reading,
): string | undefined {
  if (question.topic !== 'numbers' && question.topic !== 'places') return undefined;
  const at = placeOf(text, article.text);
  if (at === -1) {
    return question.topic === 'numbers' ? 'The article does not give this number.' : undefined;
  }
  const isAsked = chosen.some(({ source }) => at >= source.start && at < source.end);
  const place = article.paragraphs.find(({ end }) => at < end);
  if (isAsked || !place) return undefined;
  return `The article has ${quoted(text)} elsewhere, in paragraph ${place.number}.`;
}

/** Where a number or a name stands that is no part of a longer one; -1 where it doesn't. */
function placeOf(words: string, text: string): number {
  const exactly = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${exactly}(?![\\p{L}\\d]|[.,]\\d)`, 'iu'));
}
