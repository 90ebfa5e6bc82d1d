import type { Question } from '../bank/model';
import { keyOf } from '../quiz/key';
import { speakerOf } from '../study/speaker';
import type { Subject } from './subject';
import { nameWords } from './text/names';
import { holds, typewritten } from './text/typography';

/** How many questions are of something, most first. */
export type Shares = readonly { readonly name: string; readonly questions: number }[];

/** What the questions are of. Who has none of a sort is in none of its shares. */
export interface Balance {
  readonly speakers: Shares;
  /** Empty where the bank does not say who speaks for which side. */
  readonly sides: Shares;
  readonly topics: Shares;
  /** In the order of the article. */
  readonly paragraphs: Shares;
  /** Of the questions with one right option, those whose key is somebody who is quoted. */
  readonly keys: Shares;
}

/** Which paragraphs of the article no question asks about. */
export interface Coverage {
  readonly paragraphs: number;
  readonly without: readonly number[];
}

export function balanceOf(subject: Subject): Balance {
  const { bank, choices, timesQuoted } = subject;
  const { questions } = bank;
  const sides = sidesOf(bank.sides ?? {});
  return {
    speakers: shares(questions.map(speakerOf)),
    sides: shares(questions.flatMap(question => sides(speakerOf(question)))),
    topics: shares(questions.map(({ topic }) => topic)),
    paragraphs: shares(
      questions.map(question => paragraphOf(question, subject)?.toString()),
    ).toSorted((a, b) => Number(a.name) - Number(b.name)),
    keys: shares(choices.map(keyOf).filter(key => timesQuoted(key) > 0)),
  };
}

/** @returns undefined where the article is not at hand */
export function coverageOf(subject: Subject): Coverage | undefined {
  const { article, bank } = subject;
  if (!article) return undefined;
  const asked = new Set(bank.questions.map(question => paragraphOf(question, subject)));
  const all = article.paragraphs.map((_, index) => index + 1);
  return { paragraphs: all.length, without: all.filter(number => !asked.has(number)) };
}

/** Where the evidence stands: as the question says, else where it is found. */
function paragraphOf({ evidence }: Question, { article }: Subject): number | undefined {
  if (!evidence || evidence.paragraph !== undefined) return evidence?.paragraph;
  const excerpt = typewritten(evidence.text);
  const index = article?.paragraphs.findIndex(text => holds(text, excerpt)) ?? -1;
  return index === -1 ? undefined : index + 1;
}

function sidesOf(
  sides: Readonly<Record<string, readonly string[]>>,
): (speaker: string | undefined) => readonly string[] {
  const byName = new Map<string, string[]>();
  for (const [side, names] of Object.entries(sides)) {
    for (const name of names.map(nameOf)) byName.set(name, [...(byName.get(name) ?? []), side]);
  }
  return speaker => (speaker === undefined ? [] : (byName.get(nameOf(speaker)) ?? []));
}

function nameOf(name: string): string {
  return nameWords(name).join(' ');
}

function shares(names: readonly (string | undefined)[]): Shares {
  const counts = new Map<string, number>();
  for (const name of names) {
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, questions]) => ({ name, questions }))
    .toSorted((a, b) => b.questions - a.questions);
}
