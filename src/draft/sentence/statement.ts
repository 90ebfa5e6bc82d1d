import { isHeadline } from '../../article/english/headline';

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

/** Whether words that somebody said are a statement that is understood alone. */
export function isStatement(words: string): boolean {
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
    !isHeadline(words) &&
    VERB.test(words) &&
    /‘/.test(words) === /’(?!\p{L})/u.test(words)
  );
}

const VERB =
  /^(?:We|I|You) |\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|need|needs|want|wants|think|know|believe|say|says|said|get|gets|got|make|makes|made|take|takes|took|go|goes|went|come|comes|came|see|saw|feel|felt|love|hope|wish|urge|support|welcome|give|gave|let)\b|['’](?:s|re|m|ve|ll|d)\b|n['’]t\b|\b\p{Ll}{3,}(?:ed|es|s)\b(?! (?:by|of|in|for|from|with|to|and|or|at|on|that|who|which)\b)/u;

/** What a statement says of something that was spoken of before it. */
const POINTS_BACK: readonly RegExp[] = [
  /^(?:He|She|It|They|That|This|These|Those|And|But|So|Then|Because|Or|Yes|No|Well|Oh|Also|His|Her|Their|Its|Like|Here|There you|Which|Who|What|Such|Except|You (?:get|know|see)|Look|Reporting|Hoping|Especially|Including|Number (?:one|two|three)|(?:First|Second|Third|Last)(?:ly)?,)(?:\b|(?<=,))/,
  /[?]|(?:\.\.\.|…)$|\. \.|\[/,
  // A clause whose main one is missing.
  /^(?:Instead of|Despite|Without|With|After|Before|During|While|As|If|When) [^,]*$/,
  // A "this" that is not the country or the year that everybody is in.
  /\bthis\b(?! (?:country|nation|world|election|year|campaign|convention|state|city|party|generation|week|month|president|great|beautiful))/i,
  /\b(?:these|those)\b(?! (?:who|of|in|that)\b)|\bsuch (?!as\b)|\bhowever\b|\bhere\b|\bblah\b/i,
  /\bthat(?=[.,;!?]|$| (?:every|people|guys?|things?|stuff|kind|way|group|man|woman)\b)|\bthat['’]s\b/,
  /(?:\b(?:think|believe|say|know|guess|feel|hope|mean|and|but|because|if|so)|,) that (?:is|was|should|would|could|will|has|had|can|may|needs|makes|means)\b/,
  /\b(?:[Ww]hen|[Ii]f|because|since|while|where|how|why|[Ii]n|[Oo]n|[Aa]t|[Ff]rom|for|of|with|to|did|do|does|see|saw) that \p{Ll}+/u,
];

/** Nouns that "they" may stand for. */
const PLURALS =
  '(?!times|months|years|days|weeks|hours|minutes|things|ways|terms|lots|always|does|says)\\p{L}{3,}[^s\\P{L}]s\\b|\\bpeople\\b';

/** Pronouns, and what must stand before one for it to be understood. */
const PRONOUNS: readonly (readonly [pronoun: RegExp, noun: RegExp])[] = [
  [
    /\b(?:he|she|him|her|his|hers)\b/i,
    /[\p{Ll},] (?!\p{Lu}\p{Ll}+day\b)\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
  ],
  [/\b(?:they|them|their)\b/i, new RegExp(`\\b(?:${PLURALS})`, 'u')],
  // "It is important that …" stands for what follows.
  [
    /\bit\b(?!['’]?s? (?:is |was |would be |will be )?\p{Ll}+ (?:that|to)\b)/iu,
    /\b(?:[Ww]hen|[Ii]f|[Ww]here|[Ee]very time|[Aa]s long as) [^.]{8,}/,
  ],
];
