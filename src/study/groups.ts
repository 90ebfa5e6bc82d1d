import type { KnownAnswer } from './first-answers';
import { speakerOf } from './speaker';
import { shareOf, type Tally, tallyOf } from './tally';

export interface TopicTally extends Tally {
  readonly bank: string;
  readonly topic: string;
}

export interface SpeakerTally extends Tally {
  readonly speaker: string;
}

/** How each topic of each bank went, the one that went worst first. */
export function byTopic(answers: readonly KnownAnswer[]): readonly TopicTally[] {
  return worstFirst(
    groups(answers, ({ bank }) => bank).flatMap(([bank, own]) =>
      groups(own, ({ question }) => question.topic ?? 'no topic').map(([topic, group]) => ({
        ...{ bank, topic },
        ...tallyOf(group.map(({ response }) => response)),
      })),
    ),
  );
}

/** How the questions went whose evidence somebody said, over all banks, the worst first. */
export function bySpeaker(answers: readonly KnownAnswer[]): readonly SpeakerTally[] {
  return worstFirst(
    groups(answers, ({ question }) => speakerOf(question)).map(([speaker, group]) => ({
      speaker,
      ...tallyOf(group.map(({ response }) => response)),
    })),
  );
}

/** The answers by a key, in the order in which the keys occur; those without one are left out. */
function groups(
  answers: readonly KnownAnswer[],
  keyOf: (answer: KnownAnswer) => string | undefined,
): readonly [string, readonly KnownAnswer[]][] {
  const found = new Map<string, KnownAnswer[]>();
  for (const answer of answers) {
    const key = keyOf(answer);
    if (key !== undefined) {
      const group = found.get(key) ?? [];
      group.push(answer);
      found.set(key, group);
    }
  }
  return [...found];
}

function worstFirst<T extends Tally>(tallies: readonly T[]): readonly T[] {
  return tallies.toSorted((a, b) => shareOf(a) - shareOf(b) || b.answered - a.answered);
}
