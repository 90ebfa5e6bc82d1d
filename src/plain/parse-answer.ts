import type { Question } from '../bank/model';
import type { Answer } from '../quiz/answer';
import { parseNumber } from '../quiz/number';
import { compare } from '../quiz/typed';

/** What a line says in answer to a question, or why it says nothing. */
export type Parsed = { readonly answer: Answer } | { readonly mend: string };

/**
 * Reads an answer by number, letter or words.
 *
 * @param shown what there is to choose from, in the order in which it was listed
 */
export function parseAnswer(question: Question, shown: readonly string[], line: string): Parsed {
  switch (question.type) {
    case 'typed':
      return { answer: { type: 'typed', text: line } };
    case 'number':
      return parseNumber(line, question.stem) === undefined
        ? { mend: 'That is not a number. Type one in digits or words.' }
        : { answer: { type: 'number', text: line } };
    case 'choice': {
      const option = pick(line, shown);
      return option === undefined
        ? { mend: `Answer with 1 to ${shown.length}, a letter, or the words of one option.` }
        : { answer: { type: 'choice', option } };
    }
    case 'several': {
      const options = pickAll(line, shown);
      return options
        ? { answer: { type: 'several', options: shown.filter(each => options.includes(each)) } }
        : { mend: 'Answer with all that are right, such as 1 3.' };
    }
    case 'order': {
      const items = pickAll(line, shown);
      return items && new Set(items).size === shown.length
        ? { answer: { type: 'order', items } }
        : { mend: `Answer with all ${shown.length} in order, such as ${example(shown.length)}.` };
    }
    case 'match': {
      const rights = pickAll(line, shown);
      return rights && rights.length === question.pairs.length
        ? {
            answer: {
              type: 'match',
              pairs: question.pairs.map(({ left }, index) => ({
                left,
                right: rights[index] ?? '',
              })),
            },
          }
        : {
            mend: `Answer with a number for each of the ${question.pairs.length}, in their order.`,
          };
    }
  }
}

/** The options that "1 3", "a, c" or "1,3" name, in that order. */
function pickAll(line: string, shown: readonly string[]): readonly string[] | undefined {
  const whole = pick(line, shown);
  if (whole !== undefined) return [whole];
  const parts = line.split(/[\s,;]+/).filter(part => part && part !== 'and');
  const compact = parts.length === 1 && /^(\d+|[a-z]+)$/i.test(line) ? [...line] : parts;
  const picked = compact.map(part => pick(part, shown));
  return picked.length > 0 && picked.every(option => option !== undefined) ? picked : undefined;
}

function pick(text: string, shown: readonly string[]): string | undefined {
  const word = text.replace(/[.)]$/, '');
  if (/^\d+$/.test(word)) {
    // "5" names the fifth option, unless the options are numbers and 5 is one of them.
    return shown.find(option => option === word) ?? shown[Number(word) - 1];
  }
  if (/^[a-z]$/i.test(word)) return shown[word.toLowerCase().charCodeAt(0) - 97];
  const same = shown.filter(option => compare(text, [option]).match !== 'none');
  if (same.length === 1) return same[0];
  const part = shown.filter(option => isPart(text, option));
  return part.length === 1 ? part[0] : undefined;
}

/** "Ushakov" is enough for "Yuri Ushakov". */
function isPart(text: string, option: string): boolean {
  const words = (value: string) =>
    value
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const held = words(option);
  const given = words(text);
  return given.length > 0 && given.every(word => held.includes(word));
}

function example(count: number): string {
  return Array.from({ length: count }, (_, index) => ((index + 1) % count) + 1).join(' ');
}
