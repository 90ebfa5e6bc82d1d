import { words } from '../../quiz/typed';

/** Names that are written in two ways, and mean the same. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:United States(?: of America)?|U\.S\.A?\.?|USA?)(?![\p{L}\p{N}])/gu, 'UnitedStates'],
  [/\b(?:United Kingdom|Great Britain|Britain|U\.K\.?|UK)(?![\p{L}\p{N}])/gu, 'UnitedKingdom'],
  [/\b(?:European Union|E\.U\.?|EU)(?![\p{L}\p{N}])/gu, 'EuropeanUnion'],
  [/\b(?:United Nations|U\.N\.?|UN)(?![\p{L}\p{N}])/gu, 'UnitedNations'],
  [/\b(?:Kiev)(?![\p{L}\p{N}])/gu, 'Kyiv'],
];

const MAY_BE_ALIAS = /United|Britain|European|Kiev|\b[UE]\.?[SKUN]/;

/**
 * The words of a text as they are compared: without case, accents, punctuation, articles and the
 * `'s` of a possessive, and each of the best known names in one form.
 */
export function wordsOf(text: string): readonly string[] {
  const named = MAY_BE_ALIAS.test(text)
    ? ALIASES.reduce((all, [alias, name]) => all.replace(alias, name), text)
    : text;
  return words(named.replace(/['’]s(?!\p{L})/gu, ''));
}

/** The words that say what a text is about: of four letters or more, and not those of all texts. */
export function contentWords(text: string): readonly string[] {
  return [...new Set(wordsOf(text).filter(isContent).map(singular))];
}

export function isContent(word: string): boolean {
  return word.length >= 4 && !EMPTY.has(word);
}

/** Good enough to compare: "talks" and "talk" are one word. */
export function singular(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether two words are likely of one family, such as Russia and Russian, Europe and European. */
export function areAkin(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  const needed = Math.max(4, shorter - 2);
  return shorter >= needed && one.slice(0, needed) === other.slice(0, needed);
}

/** Whether a run of words stands in another, in its order and without a gap. */
export function hasRun(all: readonly string[], run: readonly string[]): boolean {
  if (run.length === 0) return false;
  return all.some((_, start) => run.every((word, index) => all[start + index] === word));
}

const EMPTY = new Set(
  `about above after again against ahead also among amid article because been before being below
   between both came come could does doing down during each either else even ever every from further
   gave give given gives goes going have having here hers herself himself into itself just kind known
   like made make many mean meant might more most much must name named neither once only other others
   ours over quiz said same says should since some such take than that their them then there these
   they this those through told took toward under until upon used very want wants well went were what
   when where which while whom whose will with within without word words would year your according
   called call these following question answer true false`.split(/\s+/),
);
