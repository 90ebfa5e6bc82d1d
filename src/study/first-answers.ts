import type { Question } from '../bank/model';
import { firstResponses, type Response } from '../quiz/response';
import type { AttemptRecord } from './record';
import type { PlayedBank } from './review';

/** A first response, and the bank that its question is of. */
export interface FirstAnswer {
  readonly bank: string;
  readonly response: Response;
}

/** A first response to a question that its bank still has. */
export interface KnownAnswer extends FirstAnswer {
  readonly question: Question;
}

/** The first responses of all attempts, in the order of their instants. */
export function firstAnswers(attempts: readonly AttemptRecord[]): readonly FirstAnswer[] {
  return attempts
    .flatMap(({ bank, responses }) =>
      firstResponses(responses).map(response => ({ bank, response })),
    )
    .toSorted((a, b) => Date.parse(a.response.at) - Date.parse(b.response.at));
}

/** The answers whose question there still is, each with it. */
export function knownAnswers(
  answers: readonly FirstAnswer[],
  banks: readonly PlayedBank[],
): readonly KnownAnswer[] {
  const questions = new Map(
    banks.map(({ name, bank }) => [name, new Map(bank.questions.map(each => [each.id, each]))]),
  );
  return answers.flatMap(answer => {
    const question = questions.get(answer.bank)?.get(answer.response.question);
    return question ? [{ ...answer, question }] : [];
  });
}
