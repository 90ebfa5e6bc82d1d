/** Verbs that judge what they report, each with one that does not (Reuters Handbook of Journalism). */

/** Those that doubt what somebody said, or praise themselves for it. */
const DOUBTING = {
  admitted: 'said',
  admits: 'says',
  boasted: 'said',
  boasts: 'says',
  bragged: 'said',
  claimed: 'said',
  'claims that': 'says that',
  conceded: 'said',
  concedes: 'says',
  confessed: 'said',
  confesses: 'says',
  insisted: 'said',
  insists: 'says',
};

/** Those that take a side. */
const SCORNING = {
  blasted: 'criticised',
  crowed: 'said',
  fumed: 'said',
  gloated: 'said',
  gushed: 'said',
  railed: 'spoke',
  ranted: 'said',
  scoffed: 'said',
  slammed: 'criticised',
  slams: 'criticises',
  sneered: 'said',
  whined: 'said',
};

export const DOUBTING_VERBS: ReadonlyMap<string, string> = new Map(Object.entries(DOUBTING));
export const SCORNING_VERBS: ReadonlyMap<string, string> = new Map(Object.entries(SCORNING));
