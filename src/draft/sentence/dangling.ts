import { isRole } from '../../quotes/people/titles';
import { outsideQuotation } from './quotation-marks';

/** Stems of the nouns that every reader has met, as they stand in the title. */
export type KnownNouns = ReadonlySet<string>;

export function nounsOf(title: string): KnownNouns {
  return new Set(words(title).map(stem));
}

/**
 * How many things a sentence speaks of as known that it does not introduce: "the plan", "the
 * company". What the title names is known.
 */
export function danglingNouns(sentence: string, known: KnownNouns): number {
  return danglingPlaces(sentence, known).length;
}

/** Whether the very first thing it speaks of is one of those: "The governor claimed …". */
export function beginsDangling(sentence: string, known: KnownNouns): boolean {
  const [, ...next] = /^The (\p{L}\S*) (\S+) (\S+) (\S+)/u.exec(sentence) ?? [];
  if (next.length === 0) return false;
  const until = next.findIndex(word => FOLLOWED.test(word));
  const isPhrase =
    until > 0 &&
    !next
      .slice(0, until)
      .some(word => /^(?:was|were|is|are|has|had|have|will|would|\p{Ll}+ed)$/u.test(word));
  if (isPhrase || TELLS_WHICH.test(next[0] ?? '')) return false;
  return !next
    .slice(0, 3)
    .some(word => /^[\p{Lu}\d]/u.test(word) || COMMON.has(stem(word)) || known.has(stem(word)));
}

function danglingPlaces(sentence: string, known: KnownNouns): readonly number[] {
  if (!/\b[Tt]he /.test(sentence)) return [];
  const own = outsideQuotation(sentence);
  const places: number[] = [];
  for (const { 1: phrase = '', 2: next = '', index } of own.matchAll(DEFINITE)) {
    const after = own.slice(index + 'the '.length + phrase.length);
    // "accused the mayor of lying" does not tell which mayor.
    const isFollowed = FOLLOWED.test(next) && !/^ of \p{Ll}+ing\b/u.test(after);
    if (TELLS_WHICH.test(phrase) || isFollowed) continue;
    const parts = phrase.trim().split(' ');
    const last = parts.at(-1) ?? '';
    const head = stem(last);
    // "The RNC member": which one?
    const isNamed = parts.some(part => /^\p{Lu}/u.test(part)) && !isRole(last);
    if (isNamed || COMMON.has(head) || known.has(head)) continue;
    if (!words(own.slice(0, index)).some(word => stem(word) === head)) places.push(index);
  }
  return places;
}

const DEFINITE =
  /\b[Tt]he ((?:[\p{L}\d'’-]+ ){0,3}?[\p{L}\d'’-]+)(?=[.,;:—–)]|$| (of|in|on|at|for|to|from|with|by|between|against|who|that|which|where|when|whose|about|over|among|behind|under|into|after|before|and|or|was|is|were|are|has|had|have|will|would|could|should|may|might|can|did|said|says|as|but|than|during|while|because|if|also|already|now|still|later|claimed|reported|found|showed|announced|released|called|\p{Ll}{2,}ed|took|made|gave|went|came|saw|got|won|lost|led|left|put|set|held|rose|fell|cost|_+)(?![\p{L}]))/gu;

/** A noun that is told apart by what follows it. */
const FOLLOWED = /^(?:of|in|to|who|that|which|where|when|whose|between|against|about|behind)$/;
/** Superlatives and ordinals say themselves which one they mean. */
const TELLS_WHICH =
  /^(?:most|least|first|last|only|(?!(?:request|interest|contest|protest|guest|forest|arrest|quest|invest|harvest|conquest|test)\b)\p{L}+est|second|third|(?:four|fif|six|seven|eigh|nin|ten)th|\d+th|next|number|idea|fact)\b/u;

const COMMON = new Set(
  'world country nation government president public media press police people economy war internet web future past law election elections senate house white vote voters republican republicans democrat democrats democratic general presidential ground time times day week month year years decade summer winter spring autumn fall weekend morning evening night end beginning rest way right left north south east west poor rich truth sun moon earth military army offensive defensive rise table road matter business industry'
    .split(' ')
    .map(stem),
);

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

/** Singular and plural alike. */
function stem(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s$/, '');
  return bare.length > 4 ? bare.replace(/(?:ies|es|s|y)$/, '') : bare;
}
