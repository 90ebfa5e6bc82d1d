import type { DayNumber } from './day';
import type { FirstAnswer } from './first-answers';
import { type NamedQuestion, named } from './named-question';
import { isStale, type PlayedBank } from './review';
import { retrievability, type Schedule } from './schedule';

export interface WeakQuestion extends NamedQuestion {
  /** The chance that it is remembered today, from 0 to 1. */
  readonly retrievability: number;
}

/**
 * The questions that are likeliest forgotten today, of those that were reviewed; where the chances
 * are the same, the one that was missed more often comes first.
 */
export function weakestOf(
  banks: readonly PlayedBank[],
  schedule: Schedule,
  answers: readonly FirstAnswer[],
  today: DayNumber,
  count: number,
): readonly WeakQuestion[] {
  const missed = new Map<string, number>();
  for (const { bank, response } of answers) {
    const place = `${bank}/${response.question}`;
    if (response.outcome !== 'right') missed.set(place, (missed.get(place) ?? 0) + 1);
  }
  return banks
    .filter(({ bank }) => !isStale(bank, today))
    .flatMap(({ name, bank }) =>
      bank.questions.flatMap(question => {
        const card = schedule.get(name)?.get(question.id);
        if (!card) return [];
        const wrong = missed.get(`${name}/${question.id}`) ?? 0;
        return [{ name, question, wrong, chance: retrievability(card, today) }];
      }),
    )
    .toSorted((a, b) => a.chance - b.chance || b.wrong - a.wrong)
    .slice(0, count)
    .map(({ name, question, chance }) => ({ ...named(name, question), retrievability: chance }));
}
