/** Lists of English words that rules look for. Each is applied outside quotation marks. */

/** Who knows nothing strikes options out that have them: they are seldom right. */
export const ABSOLUTES =
  /\b(?:always|never|all|none|every|everyone|everybody|everything|nobody|no one|nothing|entirely|completely|totally|absolutely|exclusively)\b/i;

/** How often is often? Each reader takes them differently. */
export const VAGUE =
  /\b(?:often|sometimes|usually|frequently|rarely|seldom|occasionally|generally|typically|normally|a lot of|quite a few)\b/i;

/** The same of amounts, which only an answer must not leave open. */
export const VAGUE_AMOUNT = /\b(?:many|several|some|few|various|numerous)\b/i;

export const NEGATIVE = /\b(?:not|never|no|none|neither|except|cannot|[a-z]+n['’]t)\b/i;

/** What is behind such a verb is somebody's report. */
export const REPORTS =
  /\b(?:said|says|asked|told|warned|added|called|promised|announced|predicted|urged|stated|wrote|argued|believed|thought|described|observed|noted|reported)\b/i;

const UNITS = 'week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter';
const PARTS = 'morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const COUNTS = String.raw`\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|some|several|many`;

/** What is so on the day of the article, and not on the day of the quiz. "The next day" is. */
export const AGEING = new RegExp(
  [
    String.raw`\b(?:today|yesterday|tomorrow|tonight|currently|nowadays|recently|lately|presently|these days|at present|at the moment|right now|so far|as of now|upcoming)\b`,
    String.raw`(?<!\bthe )\b(?:this|last|next|past|coming) (?:${UNITS}|${PARTS})\b`,
    String.raw`\b(?:in|over|during|for) the (?:last|past|next|coming) (?:${UNITS})\b(?! of\b)`,
    String.raw`\b(?:${COUNTS}) (?:minute|hour|day|week|month|year|decade)s? ago\b`,
  ].join('|'),
  'i',
);

/**
 * A question for somebody: "Who …?", "According to Kral, who …?", "… by whom?". In "the engineer who
 * looked" it is not asked who.
 */
export const ASKS_WHO =
  /(?:^|[.!?:]\s+)(?:(?:according to|in|on|at|after|before|during|of|among)\b[^,?]*,\s*)?(?:(?:by|from|to|with|of|for|about|against|on|at|besides)\s+)?who(?:m|se)?\b|\bwhom\?/i;

/** All, none or some of the options before it: "None of these", "A and B", "Both are right", "Nobody". */
export const OF_THE_ABOVE = new RegExp(
  [
    String.raw`^(?:all|none|both|neither|either|any|some)(?: two| three| four)?(?: of)?(?: the)? (?:above|these|them|options|answers|others)\b`,
    String.raw`\bof the above\b`,
    '^(?:both )?[a-e] (?:and|&|or) [a-e]$',
    String.raw`^(?:all|all (?:two|three|four)|both|neither|nobody|no one|everybody|everyone)(?: (?:is|are) (?:right|correct|true))?\.?$`,
  ].join('|'),
  'i',
);

export const VERDICT = /^(?:true|false|yes|no)$/i;

/** What is contested, as it stands in a sentence. */
export const A_KIND = {
  statement: 'a statement',
  opinion: 'an opinion',
  forecast: 'a forecast',
} as const;
