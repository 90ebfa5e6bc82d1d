import type { Kind } from '../bank/model';

/** What sort of statement words are: about what will be, about what is good, or neither. */
export function kindOf(words: string): Kind {
  if (FORECAST.test(words)) return 'forecast';
  return OPINION.test(words) ? 'opinion' : 'statement';
}

const FORECAST = /\b(?:will|won['’]t|going to|gonna|['’]ll)\b/i;
const OPINION =
  /\b(?:should|must|ought|believe|think|feel|hope|best|worst|better|worse|great|good|bad|wrong|right|terrible|wonderful|dangerous|important|disgrace|shame|proud|unfair|fair|beautiful|horrible|ridiculous|unacceptable|absurd|brave|stupid|too)\b/i;
