import type { Question } from '../../src/bank/model';

const UP = '\x1b[A';
const DOWN = '\x1b[B';

/**
 * The keys that answer a question rightly.
 *
 * @param shown what there is to choose from, in the order in which it is shown
 */
export function rightKeys(question: Question, shown: readonly string[]): string {
  const place = (text: string) => `${shown.indexOf(text) + 1}`;
  switch (question.type) {
    case 'choice':
      return question.options.filter(({ right }) => right).map(({ text }) => place(text))[0] ?? '';
    case 'several': {
      const keys = question.options.filter(({ right }) => right).map(({ text }) => place(text));
      return `${keys.join('')}\r`;
    }
    case 'typed':
      return `${question.forms[0]}\r`;
    case 'number':
      return `${question.value}\r`;
    case 'order':
      return `${carried(question.items, shown)}\r`;
    case 'match':
      return `${question.pairs.map(({ right }) => place(right)).join('')}\r`;
  }
}

/** Carries each item up to its place, from the first to the last. */
function carried(items: readonly string[], shown: readonly string[]): string {
  let now = shown;
  let pointer = 0;
  return items
    .map((item, place) => {
      const from = now.indexOf(item);
      now = now.toSpliced(from, 1).toSpliced(place, 0, item);
      const there = DOWN.repeat(from - pointer);
      pointer = place;
      return `${there} ${UP.repeat(from - place)} `;
    })
    .join('');
}
