import type { Question } from '../bank/model';
import type { Response } from '../quiz/response';
import type { ReviewItem } from './review';

/**
 * The questions of a review as those of one attempt: two banks may have the same id, so each id has
 * its bank before it.
 */
export function oneAttempt(items: readonly ReviewItem[]): readonly Question[] {
  return items.map(({ bank, question }) => ({ ...question, id: `${bank}/${question.id}` }));
}

/** The bank of a question of a review, and the id that it has there. */
export function placeOf(id: string): { readonly bank: string; readonly id: string } {
  const end = id.lastIndexOf('/');
  return { bank: id.slice(0, end), id: id.slice(end + 1) };
}

/** The responses of a review, each with those to questions of the same bank and its id there. */
export function byBank(responses: readonly Response[]): ReadonlyMap<string, readonly Response[]> {
  const banks = new Map<string, Response[]>();
  for (const response of responses) {
    const { bank, id } = placeOf(response.question);
    const own = banks.get(bank) ?? [];
    own.push({ ...response, question: id });
    banks.set(bank, own);
  }
  return banks;
}
