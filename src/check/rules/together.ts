import type { ChoiceQuestion, Question } from '../../bank/model';
import { keyOf } from '../../quiz/key';
import { attack, isWithin } from '../attackers';
import { ITEM_WRITING, type Rule } from '../rule';
import { beforeAnswering } from '../text/own-words';
import { shortStem } from '../text/short';
import { contentStems, stemsOf } from '../text/stems';

/** A key that this many questions have, and this share of them, is worth a guess. */
const SAME_KEYS = 4;
const SAME_SHARE = 1 / 3;

export const TOGETHER: readonly Rule[] = [
  {
    name: 'gives-away',
    severity: 'warning',
    why: 'Who reads one question has the answer to another',
    source: ITEM_WRITING,
    needs: 'English',
    ofBank: ({ bank }) => {
      const asking = askingOf(bank.questions);
      return bank.questions.flatMap(question =>
        givenAway(question, asking).map(other => ({
          question,
          what: `the stem or hint gives away the answer to "${shortStem(other.stem)}" (${other.id})`,
          mend: 'Leave the answer out here, or take one of the two out',
        })),
      );
    },
  },
  {
    name: 'same-key',
    severity: 'warning',
    why: 'A class notices what is right all the time, and guesses it',
    source: ITEM_WRITING,
    ofBank: ({ choices }) => {
      const counts = new Map<string, number>();
      for (const key of choices.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
      return [...counts]
        .filter(([, count]) => count >= SAME_KEYS && count > SAME_SHARE * choices.length)
        .map(([key, count]) => ({
          what: `"${key}" is the key of ${count} of the ${choices.length} questions of one right option`,
          mend: 'Ask for something else in some of them',
        }));
    },
  },
  {
    name: 'guessable',
    severity: 'warning',
    why: 'Who has not read the article must not do better than chance',
    source: 'Millman, Bishop & Ebel 1965, on test-wiseness',
    ofBank: subject => {
      const guesses = attack(subject);
      const { chance, limit, questions } = guesses;
      return guesses.attackers
        .filter(attacker => !isWithin(guesses, attacker))
        .map(({ attacker, right }) => ({
          what: `who always takes "${attacker}" has ${right.toFixed(1)} of ${questions} right; chance is ${chance.toFixed(1)}, and at most ${limit.toFixed(1)} is luck`,
          mend: 'Change the options of the questions in which that is the key',
        }));
    },
  },
];

/** Questions by their key, and then by each word of what they ask: no pair is compared twice. */
interface Asking {
  readonly byKey: ReadonlyMap<string, ReadonlyMap<string, readonly Question[]>>;
  /** The words that keys begin with: few of a text's words do. */
  readonly firstWords: ReadonlySet<string>;
}

/** A word that so many questions with one key have tells none of them from the others. */
const COMMON = 20;

function askingOf(questions: readonly Question[]): Asking {
  const byKey = new Map<string, Map<string, Question[]>>();
  for (const question of questions) {
    if (!isShort(question)) continue;
    const key = stemsOf(keyOf(question)).join(' ');
    const byWord = byKey.get(key) ?? new Map<string, Question[]>();
    byKey.set(key, byWord);
    for (const word of contentStems(question.stem)) {
      const those = byWord.get(word) ?? [];
      byWord.set(word, those);
      those.push(question);
    }
  }
  return { byKey, firstWords: new Set([...byKey.keys()].map(key => key.split(' ', 1)[0] ?? '')) };
}

/** Whether a question has one answer that a stem could name. */
function isShort(question: Question): question is ChoiceQuestion {
  return question.type === 'choice' || question.type === 'typed' || question.type === 'number';
}

/** The questions whose key stands in the stem of this one, beside most of what they ask. */
function givenAway(question: Question, { byKey, firstWords }: Asking): readonly Question[] {
  const text = beforeAnswering(question).join(' ');
  const content = contentStems(text);
  const shared = new Map<Question, number>();
  for (const key of runs(stemsOf(text), firstWords)) {
    const byWord = byKey.get(key);
    if (!byWord) continue;
    for (const word of content) {
      const those = byWord.get(word) ?? [];
      if (those.length > COMMON) continue;
      for (const other of those) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared]
    .filter(([other, words]) => other !== question && words >= neededOf(other))
    .map(([other]) => other);
}

/** Three words of what it asks, and six of ten; of a shorter stem all. */
function neededOf({ stem }: Question): number {
  const all = contentStems(stem).length;
  return Math.max(2, Math.min(3, all), Math.ceil(0.6 * all));
}

/** Every run of one to five words that begins with one of those given, once. */
function runs(words: readonly string[], first: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    words.flatMap((word, start) =>
      first.has(word)
        ? [1, 2, 3, 4, 5].map(length => words.slice(start, start + length).join(' '))
        : [],
    ),
  );
}
