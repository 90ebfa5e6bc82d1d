import type { Mention } from '../mentions/mention';

/** Who said a quotation, as the narration around it tells. */
export interface Attribution {
  readonly mention: Mention;
  /** The item of the verb, or of "according". */
  readonly cue: number | null;
  /** `beside`: the verb and its subject stand at the quotation. `within`: less near, so less sure. */
  readonly place: 'beside' | 'within';
}
