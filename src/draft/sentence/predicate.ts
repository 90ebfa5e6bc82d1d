import { isAbbreviation } from '../../article/abbreviations';
import type { Person } from '../reading';
import { withoutAgeing } from './ageing';
import { outsideQuotation, straight } from './quotation-marks';
import { standsAlone } from './standalone';
import { isStatement } from './statement';
import { IDLE, IRREGULAR, LOADED, NEUTRAL } from './verbs';

/** What a sentence says of its subject, in words that a "Who" before it makes a question. */
export interface Predicate {
  readonly text: string;
  readonly isSaying: boolean;
}

/**
 * The predicate of a sentence about a person: it begins with a verb, is neutral, and can be
 * understood without the article.
 */
export function predicateOf(
  words: string,
  { name, aliases, gender }: Person,
): Predicate | undefined {
  const text = neutral(withoutAgeing(withoutStop(words)));
  if (text === undefined || !isTelling(text) || !standsAlone(`X ${text}.`)) return undefined;
  if ([...aliases, name.split(' ').at(-1) ?? ''].some(alias => text.includes(alias)))
    return undefined;
  const [, quotation] = /^\p{L}+, "(.*)"$/su.exec(text) ?? [];
  if (quotation !== undefined && (quotation.includes('"') || !isStatement(quotation)))
    return undefined;
  const own = outsideQuotation(text);
  if (
    OBJECT.test(own) ||
    OF_ANOTHER.test(own) ||
    (gender !== 'male' && HE.test(own)) ||
    (gender !== 'female' && SHE.test(own))
  ) {
    return undefined;
  }
  return { text, isSaying: SAYING.test(text) };
}

function withoutStop(words: string): string {
  const last = /(\p{L}+)\.$/u.exec(words)?.[1] ?? '';
  return isAbbreviation(last) ? words : words.replace(/\.(["”]?)$/, '$1');
}

const HE = /\b(?:he|his|himself)\b/i;
const SHE = /\b(?:she|her|herself)\b/i;
/** Who reacts to "his warning" gave none. */
const OF_ANOTHER =
  /^(?:reacted to|responded to|replied to|rejected|welcomed|criti[cs]i[sz]ed|dismissed|condemned|denounced|backed|supported|endorsed|opposed|praised|echoed|disputed|questioned) (?:his|her)\b/;
/** Whoever that is, it is hardly the subject. */
const OBJECT = /\b(?:him|hers)\b/i;

export const SAYING =
  /^(?:said|says|told|called|calls|described|wrote|accused|warned|argued|announced|stated|asked|urged|denied|promised|predicted|tweeted)\b/;

/** With "said" for a verb that judges, or where a verb is missing, nothing. */
function neutral(words: string | undefined): string | undefined {
  const [, verb = '', rest = ''] =
    /^(?:(?:also|later|once|again|further|then) )?(\p{Ll}+)(.*)$/su.exec(words ?? '') ?? [];
  const isVerb = IRREGULAR.has(verb) || (/(?<!e)ed$/.test(verb) && !/^ by\b/.test(rest));
  if (!isVerb || LOADED.test(verb) || IDLE.test(verb)) return undefined;
  const said = NEUTRAL.get(verb);
  if (said && !CLAUSE.test(rest)) return undefined;
  // "said on Tuesday, according to a paper": what was said stands in another sentence.
  if (
    (said || /^sa(?:id|ys)$/.test(verb)) &&
    /^,? (?:at|in|on|with|during|after|before|according|of|as|to)\b(?!.*\bthat )/s.test(rest)
  )
    return undefined;
  const text = `${said ?? verb}${rest}`.replace(/^(\p{L}+ )also /u, '$1');
  return straight(text).replace(/[,.]"$/, '"');
}

/** What follows a verb that "said" may replace. */
const CLAUSE = /^(?:,? ?[“"]| that (?:the|a|an|he|she|his|her|there|no|many|some|\p{Lu}\S*)\b)/u;

/** Words of the reporter's that nobody should be asked in. */
const JUDGES =
  /\b(?:lies|liar|infamous|notorious|disgraced|racist|misogynist|outrageous|shameful|rants?|tirade)\b/i;

/** Something that is true of one person: it names somebody or something, or is long. */
function isTelling(text: string): boolean {
  const words = text.split(' ');
  if (!/[\p{L}\p{N}%)."'’]$/u.test(text) || JUDGES.test(outsideQuotation(text))) return false;
  if (
    /^\p{L}+[,:;]?["“]/u.test(text) ||
    (!SAYING.test(text) && /^\p{L}+[,:] /u.test(text)) ||
    (!SAYING.test(text) && /^\p{L}+ that \p{Ll}/u.test(text))
  )
    return false;
  const isExact = /[\p{Lu}\d"]/u.test(text);
  const isSaying = SAYING.test(text);
  if (!isExact && !isSaying) return false;
  return (
    words.length >= (isExact && (isSaying || /[\d"]/.test(text)) ? 6 : 8) &&
    words.length <= 34 &&
    !/[;]|, [^,]* (?:said|says|added|told \p{L}+)$|" (?:he|she) (?:said|added)$|^(?:will|would|could|may|might)\b/u.test(
      text,
    )
  );
}
