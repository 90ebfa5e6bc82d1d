import type { Option, Question } from '../bank/model';

/** The key of a question in one line. */
export function keyOf(question: Question): string {
  switch (question.type) {
    case 'typed':
      return question.forms[0];
    case 'number':
      return question.tolerance === 0
        ? `${question.value}`
        : `${question.value}, give or take ${question.tolerance}`;
    case 'match':
      return question.pairs.map(({ left, right }) => `${left} → ${right}`).join('; ');
    case 'order':
      return question.items.map((item, index) => `${index + 1} ${item}`).join('; ');
    default:
      return keys(question.options).join('; ');
  }
}

/** The key of the types whose key takes a line for each part. */
export function keyLines(question: Question): readonly string[] {
  switch (question.type) {
    case 'several':
      return keys(question.options);
    case 'order':
      return question.items.map((item, index) => `${numbered(index, question.items)}${item}`);
    case 'match':
      return question.pairs.map(({ left, right }) => `${left} → ${right}`);
    default:
      return [];
  }
}

/** The texts of the right options. */
export function keys(options: readonly Option[]): readonly string[] {
  return options.filter(option => option.right).map(option => option.text);
}

/** The number of a place in a list, as wide for all of the list, with two spaces. */
export function numbered(index: number, list: readonly unknown[]): string {
  return `${index + 1}`.padEnd(`${list.length}`.length + 2);
}
