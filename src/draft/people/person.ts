export type Gender = 'female' | 'male';

/** Where an article names somebody, with the title before the name ("Mr. Peskov"). */
export interface NameMention {
  /** Offsets into the article's text in UTF-16 units; the end is not part of it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Somebody whom the article names. Everyone is one person, however often and under whatever name. */
export interface Person {
  /** The fullest name that the article has, without a title. */
  readonly name: string;
  /** Every wording the article has for them, the name and titles included; each once. */
  readonly aliases: readonly string[];
  /** What the article says they are, in its words ("senior Kremlin aide"). */
  readonly roles: readonly string[];
  /** Where a title, a given name or a pronoun tells. */
  readonly gender: Gender | null;
  readonly mentions: readonly NameMention[];
}
