import { readFileSync } from 'node:fs';
import type { Bank, Question } from '../../src/bank/model';
import { readBank } from '../../src/bank/read';
import { QUICK, select } from '../../src/quiz/select';

/** The bank that the program plays where none is named. */
export function shippedBank(): Bank {
  const read = readBank(readFileSync('questions/peace-talks.quiz.md', 'utf8'));
  if (!read.ok) throw new Error('The shipped bank has errors.');
  return read.source.bank;
}

/** What `play --seed` asks first. */
export function firstQuestion({ questions }: Bank, seed: number): Question {
  const [first] = select(questions, { seed, count: QUICK });
  if (!first) throw new Error('The bank is empty.');
  return first;
}

/** The smallest seed under which the first question is such a one. */
export function seedOf(bank: Bank, isWanted: (question: Question) => boolean): number {
  if (!bank.questions.some(isWanted)) throw new Error('The bank has no such question.');
  let seed = 1;
  while (!isWanted(firstQuestion(bank, seed))) seed += 1;
  return seed;
}
