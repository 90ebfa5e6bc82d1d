/**
 * From where on a sentence makes a gap or a question: it is a whole sentence of reasonable length,
 * and, without a "But" before it, can be understood alone.
 *
 * @returns undefined where it can't
 */
export function askable(sentence: string): number | undefined {
  const from =
    /^(?:(?:But|And|Yet|So|Still,|Meanwhile,|Also,|In addition,|Indeed,|Plus,) )?/.exec(
      sentence,
    )?.[0].length ?? 0;
  const text = sentence.slice(from);
  // Nobody tells a learner who "he" is in what somebody said.
  if (/^[“"]/.test(text) && /\b(?:he|she|him|her|his|they|them|their|it)\b/i.test(text))
    return undefined;
  const words = text.split(' ').length;
  const isWhole = /[\p{L}\p{N}%)]['’]?[.][”"]?$/u.test(text) && !RUN_IN.test(text);
  return isWhole && words >= 8 && words <= 36 && standsAlone(text) ? from : undefined;
}

/** A heading or a caption that ran into the sentence. */
const RUN_IN =
  /[\p{L}\d] (?:In|The|At|On|For|And|But|As|After|When|While|It|He|She|They|This|A|An|Of) (?=[\p{Ll}])|[\p{L}] In the \p{Lu}/u;

/**
 * Whether a sentence can be understood without the article before it. A sentence with a pronoun
 * whose noun stands elsewhere, or that answers the sentence before it, makes no question.
 */
export function standsAlone(sentence: string): boolean {
  const own = outsideQuotation(sentence);
  return !POINTS_BACK.some(pattern => pattern.test(own)) && isBalanced(sentence);
}

/**
 * How many things a sentence speaks of as known that it does not introduce: "the plan", "the
 * company". What the title names is known.
 */
export function danglingNouns(sentence: string, title: string): number {
  const own = outsideQuotation(sentence);
  const known = new Set([...words(title), ...COMMON].map(stem));
  let count = 0;
  for (const { 1: phrase = '', 2: next = '', index } of own.matchAll(DEFINITE)) {
    const parts = phrase.trim().split(' ');
    const head = stem(parts.at(-1) ?? '');
    const isNamed = parts.some(part => /^[\p{Lu}\d]/u.test(part));
    const isEarlier = words(own.slice(0, index)).some(word => stem(word) === head);
    if (
      !isNamed &&
      !isEarlier &&
      !known.has(head) &&
      !TELLS_WHICH.test(phrase) &&
      !FOLLOWED.test(next)
    ) {
      count += 1;
    }
  }
  return count;
}

/** The sentence with what stands in quotation marks blanked, letter for letter. */
export function outsideQuotation(sentence: string): string {
  return sentence.replace(/[“"][^”"]*[”"]|``[^']*''/g, quoted => '_'.repeat(quoted.length));
}

const POINTS_BACK: readonly RegExp[] = [
  // The writer or the reader speaks, or asks.
  /\b(?:I|me|my|[Ww]e|[Oo]ur|ours|[Yy]ou|[Yy]our|let's)\b|\bus\b|[?!]$/,
  // It answers what came before.
  /^(?:Then|Instead|However|Moreover|Therefore|Thus|Nor|Likewise|Similarly|Otherwise|Furthermore|Nonetheless|Nevertheless|Among (?:them|those)|Not only|For (?:example|instance)|In (?:fact|turn|addition|other words)|As a result|After all|Of course|Earlier|Later|Afterwards?|Previously|One|Another|Others?|Some|Both|All|Neither|Either|Each|Here|There|Many|Most|More|Few|None|Several|Yes|No|Now|So|Such|Ironically|Meantime|At (?:one|that|the) (?:point|time|same)|By (?:then|contrast)|(?:Two|Three|Four|Five|Six|[A-Z][a-z]+) (?:minutes|hours|days|weeks|months|years) (?:later|earlier|after|before))\b/,
  /\b(?:the (?:former|latter|same|other|others|two|pair|duo)|too[,.]|as well\.|instead\.|however|though[,.]|respectively|other such|such an?|likewise|for (?:example|instance)|above|below|aforementioned|here|elsewhere)(?!\p{L})/iu,
  // Something pointed at.
  /\b(?:this|these)\b(?! (?:year|week|month|spring|summer|autumn|fall|winter))/i,
  /\bthose\b(?! (?:who|with|of|in|from|without|whose|under|over|aged))/i,
  /(?:^|\b(?:in|on|at|of|for|by|with|after|before|from|to|about|than|and|but|is|was|during) )[Tt]hat (?!\p{Lu}|(?:the|an?|he|she|it|they|his|her|its|their|is|was|had|has|were|would|will)\b)/u,
  // Pronouns that stand for what an earlier sentence said.
  /^(?:He|She|It|They|His|Her|Its|Their|That|Theirs)\b/,
  /^(?:(?!\p{Lu}|the |an? ).)*\b(?:its|their)\b/u,
  /\b(?:they|them|themselves|it(?! (?:is|was|would be|will be) (?:\p{L}+ )?(?:that|to)\b))\b/iu,
];

function isBalanced(sentence: string): boolean {
  const count = (pattern: RegExp) => sentence.match(pattern)?.length ?? 0;
  return (
    count(/"/g) % 2 === 0 &&
    count(/“/g) === count(/”/g) &&
    count(/[([]/g) === count(/[)\]]/g) &&
    count(/``/g) === count(/''/g)
  );
}

const DEFINITE =
  /\b[Tt]he ((?:[\p{L}\d'’-]+ ){0,3}?[\p{L}\d'’-]+)(?=[.,;:—–)]|$| (of|in|on|at|for|to|from|with|by|between|against|who|that|which|where|when|whose|about|over|among|behind|under|into|after|before|and|or|was|is|were|are|has|had|have|will|would|could|should|may|might|can|did|said|says|as|but|than|during|while|because|if|_+)(?![\p{L}]))/gu;

/** A noun that is told apart by what follows it. */
const FOLLOWED =
  /^(?:of|in|for|to|who|that|which|where|when|whose|between|against|about|from|behind)$/;
/** Superlatives and ordinals say themselves which one they mean. */
const TELLS_WHICH =
  /^(?:most|least|first|last|only|\p{L}+est|\p{L}+(?:th|rd)|next|number|idea|fact)\b/u;

const COMMON =
  'world country nation government president public media press police people economy war internet web future past state law party election elections race campaign senate house white vote voters republican republicans democrat democrats democratic general presidential ground time times day week month year years decade summer winter spring autumn fall weekend morning evening night end beginning rest way right left north south east west poor rich truth sun moon earth military army city capital court'.split(
    ' ',
  );

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

/** Singular and plural alike. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(?:ies|es|s|y)$/, '');
}
