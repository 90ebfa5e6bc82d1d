import { isBalanced, outsideQuotation } from './quotation-marks';

/**
 * Whether a sentence can be understood without the article before it. A sentence with a pronoun
 * whose noun stands elsewhere, or that answers the sentence before it, makes no question.
 */
export function standsAlone(sentence: string): boolean {
  const own = outsideQuotation(sentence);
  return (
    !POINTS_BACK.some(pattern => pattern.test(own)) &&
    !(MAY_BE_THEY.test(own) && THEY.test(own)) &&
    isBalanced(sentence)
  );
}

/** Most sentences have none, and the closer look takes its time. */
const MAY_BE_THEY = /\bthe(?:y|m)/i;

/** "They" with nothing plural before it, or too soon after. */
const THEY =
  /^(?:(?!\p{L}{3,}s |people |men |women |children |police ).)*\b(?:they|them|themselves)\b|^(?:\S+ ){0,5}(?:they|them|themselves)\b|\bthey['’]/iu;

const POINTS_BACK: readonly RegExp[] = [
  // The writer or the reader speaks, or asks.
  /\b(?:I|me|my|[Ww]e|[Oo]ur|ours|[Yy]ou|[Yy]our|let's)\b|\bus\b|[?!]$/,
  // It answers what came before.
  /^(?:Because|Except|Finally|Number (?:one|two|three)|Then|Instead|However|Moreover|Therefore|Thus|Nor|Likewise|Similarly|Otherwise|Furthermore|Nonetheless|Nevertheless|Among (?:them|those)|Not only|For (?:example|instance)|In (?:fact|turn|addition|other words)|As a result|After all|Of course|Earlier|Later|Shortly (?:after(?:wards?)?|before)|Soon after(?:wards?)?|Afterwards?|Previously|One|Another|Others?|Some|Both|All|Neither|Either|Each|Here|There|Many|Most|More|Few|None|Several|Yes|No|Now|So|Such|Ironically|Meantime|At (?:one|that|the) (?:point|time|same)|By (?:then|contrast)|(?:Two|Three|Four|Five|Six|[A-Z][a-z]+) (?:minutes|hours|days|weeks|months|years) (?:later|earlier|after|before))\b/,
  /\b(?:the (?:former|latter|same|other|others|two|pair|duo)|too[,.]|as well\.|instead\.|however|though[,.]|respectively|other such|such an?|likewise|for (?:example|instance)|above|below|aforementioned|here|elsewhere)(?![a-z])/i,
  // Something pointed at.
  /\b(?:this|these)\b(?! (?:year|week|month|spring|summer|autumn|fall|winter))/i,
  /\bthose\b(?! (?:who|with|of|in|from|without|whose|under|over|aged))/i,
  /(?:^|\b(?:when|if|because|while|in|on|at|of|for|by|with|after|before|from|to|about|than|and|but|is|was|during) )[Tt]hat (?!\p{Lu}|(?:the|an?|he|she|it|they|his|her|its|their|is|was|had|has|were|would|will)\b)/u,
  /\b(?!(?:said|note|stat|announc|argu|warn|believ|promis|claim|add|predict|suggest|insist|deni|report|agre|conced|acknowledg|declar|explain|reveal|estimat|conclud|confirm|admitt|alleg|complain|demand|ask|express)(?:ed)? )\p{L}+ed that (?!\p{Lu}|(?:the|an?|he|she|it|they|his|her|its|their|there)\b)/u,
  /\bthere\b(?! (?:is|are|was|were|would|will|has|have|had|may|might|could|should|remain|remains)\b)/,
  /, that (?:amounts|is|was|means|makes)\b/,
  /\p{Lu}\p{L}+ too\b|\b(?:he|she|was|were|had|and) (?:then|subsequently|later)\b/u,
  // Pronouns that stand for what an earlier sentence said.
  /^(?:He|She|It(?! was \p{Lu}\p{L}+['’]s )|They|His|Her|Its|Their|That|Theirs)\b/u,
  /^(?:(?!\p{Lu}|the |an? ).)*\b(?:its|their)\b/u,
  /\b(?:(?<!^)it(?! (?:is|was|would be|will be) (?:[a-z]+ )?(?:that|to)\b))\b/i,
];
