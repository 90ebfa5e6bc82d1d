import type { Attribution } from '../attribution/attribution';
import type { Items } from '../frame';
import type { Person } from '../people/person';
import { antecedentOf } from './antecedent';
import type { Antecedent, Resolved } from './resolved';
import { goesOn } from './speaker-before';

/**
 * Finds in order what the pronouns of attributions stand for.
 *
 * @param spokenOf whom each quotation names: rarely who says it
 */
export function resolvePronouns(
  items: Items,
  attributions: readonly (Attribution | undefined)[],
  spokenOf: readonly ReadonlySet<Person>[],
): Resolved {
  const resolved = new Map<number, Antecedent | null>();
  attributions.forEach((attribution, quotation) => {
    if (!attribution) return;
    const { mention } = attribution;
    if (mention.kind !== 'pronoun' || resolved.has(mention.first)) return;
    const person = mention.name?.person;
    resolved.set(
      mention.first,
      person
        ? { person, isCertain: true }
        : antecedentOf(items, mention.first, resolved, {
            spokenOf: spokenOf[quotation] ?? new Set(),
            isContinued: goesOn(items, attribution),
          }),
    );
  });
  return resolved;
}
