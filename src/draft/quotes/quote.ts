import type { Person } from '../people/person';

/** What an article quotes, and who said it. As JSON, a speaker has no more than `name` and `mention`. */
export interface Quote {
  /** Offsets into the article's text in UTF-16 units, marks left out; the end is not part of it. */
  readonly start: number;
  readonly end: number;
  /** The article's text there. */
  readonly text: string;
  /** Null where the article does not tell, or not clearly: a wrong speaker is worse than none. */
  readonly speaker: Speaker | null;
  /** The verb that attributes it, as the article has it ("said"). */
  readonly cue: string | null;
  /** Good enough to ask who said it: a statement, and a speaker who is certain and has a name. */
  readonly usable: boolean;
}

export interface Speaker {
  /** The full name where it is known, otherwise the mention. */
  readonly name: string;
  /** The article's words that name the speaker at that quotation, even if only "he"; and where. */
  readonly mention: string;
  readonly start: number;
  readonly end: number;
  /** Null for organisations, and where it is not known who is meant. */
  readonly person: Person | null;
}
