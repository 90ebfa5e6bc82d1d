import type { ChoiceQuestion } from '../bank/model';
import { numberIn } from '../quiz/number';
import { speakerOf } from '../study/speaker';
import type { Subject } from './subject';
import { ABSOLUTES } from './text/english';
import { contentWords, wordsOf } from './text/words';

/** How many questions a way of guessing gets right without reading the article. */
export interface Attacker {
  readonly attacker: string;
  /** Where it is undecided between options, each counts for its share. */
  readonly right: number;
}

export interface Attack {
  /** The questions with one right option: those that can be guessed at. */
  readonly questions: number;
  /** How many are right by chance. */
  readonly chance: number;
  /** Chance and 1.64 standard errors: the most that an attacker may have right. */
  readonly limit: number;
  readonly attackers: readonly Attacker[];
}

/** Of fewer questions, no attacker's luck can be told from a flaw of the bank. */
export const FEWEST = 10;

/**
 * Has test-wise attackers guess at every question that has one right option. The limit is what one
 * attacker passes by chance in one of twenty banks.
 */
export function attack(subject: Subject): Attack {
  const { choices } = subject;
  const chances = choices.map(({ options }) => 1 / options.length);
  const chance = sum(chances);
  const variance = sum(chances.map(each => each * (1 - each)));
  return {
    questions: choices.length,
    chance,
    limit: chance + 1.64 * Math.sqrt(variance),
    attackers: Object.entries(ATTACKERS).map(([attacker, measure]) => ({
      attacker,
      right: sum(choices.map(question => luck(question, measure(question, subject)))),
    })),
  };
}

export function isWithin({ questions, limit }: Attack, { right }: Attacker): boolean {
  return questions < FEWEST || right <= limit;
}

/** A measure of each option: the attacker takes the one that has most. */
type Measure = (question: ChoiceQuestion, subject: Subject) => readonly number[];

const ATTACKERS: Readonly<Record<string, Measure>> = {
  longest: ofText(text => text.length),
  shortest: ofText(text => -text.length),
  'most stem overlap': question => {
    const stem = new Set(contentWords(question.stem));
    return ofText(text => contentWords(text).filter(word => stem.has(word)).length)(question);
  },
  'fewest absolutes': ofText(text => (ABSOLUTES.test(text) ? 0 : 1)),
  'most digits': ofText(text => text.match(/\d/g)?.length ?? 0),
  'middle number': ({ options }) => {
    const values = options.map(({ text }) => numberIn(text));
    if (values.includes(undefined)) return values.map(() => 0);
    const sorted = values.map(value => value ?? 0).toSorted((a, b) => a - b);
    const middle = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return values.map(value => (middle.includes(value) ? 1 : 0));
  },
  'most like the others': ({ options }) => {
    const words = options.map(({ text }) => [...new Set(wordsOf(text))]);
    const counts = new Map<string, number>();
    for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
    return words.map(
      each => sum(each.map(word => (counts.get(word) ?? 1) - 1)) / Math.max(1, each.length),
    );
  },
  first: ({ options }) => options.map((_, index) => -index),
  last: ({ options }) => options.map((_, index) => index),
  // Quoted in the other questions, which is what a class can know.
  'most-quoted person': (question, { timesQuoted }) => {
    const speaker = wordsOf(speakerOf(question) ?? '').join(' ');
    return question.options.map(
      ({ text }) => timesQuoted(text) - (wordsOf(text).join(' ') === speaker ? 1 : 0),
    );
  },
};

function ofText(measure: (text: string) => number): (question: ChoiceQuestion) => number[] {
  return ({ options }) => options.map(({ text }) => measure(text));
}

/** The chance that the option with the highest measure is the key. */
function luck({ options }: ChoiceQuestion, measures: readonly number[]): number {
  const most = Math.max(...measures);
  const taken = options.filter((_, index) => measures[index] === most);
  return taken.some(({ right }) => right) ? 1 / taken.length : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
