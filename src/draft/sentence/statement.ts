/** The sentences of a quotation that say something by themselves, also two together. */
export function statementsOf(quotation: string): readonly string[] {
  const sentences = quotation.split(/(?<=[.!?…]) (?=\p{Lu})/u);
  const pairs = sentences.slice(1).map((second, index) => `${sentences[index]} ${second}`);
  return [...sentences, ...pairs].map(withoutStop).filter(isStatement);
}

function withoutStop(words: string): string {
  return words
    .replace(/[,;]$/, '')
    .replace(/,(?=['’]$)/, '')
    .replace(/(?<!\.\p{Lu}|\.)\.$/u, '');
}

function isStatement(words: string): boolean {
  const count = words.split(' ').length;
  return (
    count >= 7 &&
    count <= 30 &&
    /^\p{Lu}/u.test(words) &&
    !POINTS_BACK.some(each => each.test(words)) &&
    !PRONOUNS.some(([pronoun, noun]) => {
      const at = words.search(pronoun);
      return at !== -1 && !noun.test(words.slice(0, at));
    }) &&
    /‘/.test(words) === /’(?!\p{L})/u.test(words)
  );
}

/** What a statement says of something that was spoken of before it. */
const POINTS_BACK: readonly RegExp[] = [
  /^(?:He|She|It|They|That|This|These|Those|And|But|So|Then|Because|Or|Yes|No|Well|Oh|Also|His|Her|Their|Its|Like|Here|There you|Which|Who|What|Except|You (?:get|know|see)|Look|Reporting|Number (?:one|two|three))\b/,
  /[?]|\.\.\.|…|\. \./,
  /\b(?:do|did|say|said|know|like|of|about|with|for|on|in|to|by|at|from|than|and|is|was|after|before|doing|done) (?:that|this|these|those)(?=$|[.,;!?]| (?:is|was|will|and|but|every|people|guys?|things?|stuff|kind|way)\b)/,
  /(?:\b(?:think|believe|say|know|guess|feel|hope|mean|and|but|because|if|so)|,) that (?:is|was|should|would|could|will|has|had|can|may|needs|makes|means)\b/,
  /\b(?:[Ww]hen|[Ii]f|because|since|while|where|how|why|[Ii]n|[Oo]n|[Aa]t|[Ff]rom|for) that \p{Ll}+ /u,
  /\b(?:that|this)['’]s\b|\bthis (?:is|was|will|has|much|kind|one)\b|\b(?:these|those)\b(?! (?:who|of|in|that)\b)|\bhowever\b|\bhere\b|\bblah\b|\[/i,
];

/** Nouns that "they" may stand for. */
const PLURALS =
  '(?!times|months|years|days|weeks|hours|minutes|things|ways|terms|lots|always|does|says)\\p{L}{3,}[^s\\P{L}]s\\b|\\bpeople\\b';

/** Pronouns, and what must stand before one for it to be understood. */
const PRONOUNS: readonly (readonly [pronoun: RegExp, noun: RegExp])[] = [
  [/\b(?:he|she|him|her|his|hers)\b/i, /\w .*\p{Lu}\p{Ll}+/u],
  [/\b(?:they|them|their)\b/i, new RegExp(`\\b(?:${PLURALS})`, 'u')],
  [/\bit\b/i, /(?:\S+ ){3}/u],
  [
    /\bit (?:is|was|has|seems|makes|does|would|will)\b/,
    /\b(?:a|an|the|this|our|my|his|her|every) \p{L}+/u,
  ],
];
