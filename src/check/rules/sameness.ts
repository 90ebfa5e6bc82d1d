import type { Question } from '../../bank/model';
import { ITEM_WRITING, type Rule } from '../rule';
import { isPerson, type Subject } from '../subject';
import { nameWords } from '../text/names';
import { quantityOf, withDigits } from '../text/numbers';
import { offered } from '../text/own-words';

export const SAMENESS: readonly Rule[] = [
  {
    name: 'same-option-twice',
    severity: 'error',
    why: 'Of two options that are one thing, both are right or both can be struck out',
    source: ITEM_WRITING,
    ofQuestion: (question, subject) => {
      const seen = new Map<string, string>();
      return toTellApart(question).flatMap(text => {
        const { names, alike } = identity(text, question, subject);
        const earlier = alike.map(name => seen.get(name)).find(each => each !== undefined);
        for (const name of names) seen.set(name, text);
        if (earlier === undefined) return [];
        return [
          {
            what: `"${earlier}" and "${text}" are the same under two names`,
            mend: 'Change one',
            at: text,
          },
        ];
      });
    },
  },
];

/** Two pairs may well have one right-hand side. */
function toTellApart(question: Question): readonly string[] {
  return question.type === 'match' ? question.pairs.map(({ left }) => left) : offered(question);
}

/** The names that an option has, and those of one that is the same. */
interface Identity {
  readonly names: readonly string[];
  readonly alike: readonly string[];
}

/** Cease-fire and ceasefire are one word; 1 2 and 12 are not one number. */
function closed(text: string): string {
  return text.replace(/(?<=\p{L}) (?=\p{L})/gu, '');
}

function identity(text: string, question: Question, subject: Subject): Identity {
  const quantity = quantityOf(text);
  const words = nameWords(withDigits(text));
  // Words leave out what is all the difference between C++ and C#.
  const signs = text.match(/[+#%$€£°]/g) ?? [];
  const whole = quantity
    ? `${quantity.value} ${quantity.unit}`
    : closed([...words, ...signs].join(' '));
  if (whole === '') return { names: [], alike: [] };

  const last = words.at(-1) ?? '';
  if (!isPerson(text, question, subject)) return { names: [whole], alike: [whole] };
  const full = `… ${last}`;
  return words.length === 1
    ? { names: [whole], alike: [whole, full] }
    : { names: [whole, full], alike: [whole, last] };
}
