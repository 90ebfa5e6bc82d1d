import { wordsOf } from './words';

/** Whether a text is a name: two capitalised words or more, or one in capitals throughout. */
export function isName(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  const capitalised = parts.filter(part => /^["“'‘(]*\p{Lu}/u.test(part) && !SMALL.test(part));
  const isAll = parts.every(part => SMALL.test(part) || capitalised.includes(part));
  return isAll && (capitalised.length > 1 || /^[\p{Lu}.]{2,}$/u.test(capitalised[0] ?? ''));
}

/** What joins the parts of a name, or stands before it. */
const SMALL =
  /^(?:[Aa]n?|[Tt]he|[Oo]f|and|[Ff]or|[Ii]n|[Oo]n|de|da|del|di|du|la|le|van|von|der|den|al|bin|ben|y)$/;

/** The words of a person's name without the titles before it. */
export function nameWords(text: string): readonly string[] {
  const all = wordsOf(text);
  const first = all.findIndex(word => !TITLES.has(word));
  return first === -1 ? all : all.slice(first);
}

const TITLES = new Set(
  `president vice former prime minister foreign defence defense secretary senator governor mayor
   general colonel king queen prince princess pope chancellor chairman spokesman spokeswoman
   mr mrs ms miss dr prof professor sir lord lady`.split(/\s+/),
);

/** Whether two names are of one person: a last name alone will do, and titles do not count. */
export function areOneName(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.length > 1 && b.length > 1) return a.join(' ') === b.join(' ');
  return a.at(-1) === b.at(-1);
}

/** The people or bodies that a text joins by "and" or commas. */
export function joined(text: string): readonly string[] {
  return text.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).filter(Boolean);
}
