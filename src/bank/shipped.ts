import type { Bank } from './model';

/** The banks that come with the program, by name. Each is read when the program is built. */
export const SHIPPED: Readonly<Record<string, () => Promise<Bank>>> = {
  'peace-talks': async () => (await import('../../questions/peace-talks.quiz.md')).default,
};
