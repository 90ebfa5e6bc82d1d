import type { Gender, Person } from '../people/person';

/** Whom a pronoun stands for, and whether nobody else comes into question. */
export interface Antecedent {
  readonly person: Person;
  readonly isCertain: boolean;
}

/** What a pronoun at the first item of a mention was found to stand for; null for somebody unnamed. */
export type Resolved = ReadonlyMap<number, Antecedent | null>;

/** The gender of whom a pronoun stands for, by the pronoun in lower case. */
export const GENDER_OF_PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
