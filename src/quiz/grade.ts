import type { MatchQuestion, OrderQuestion, Question, SeveralQuestion } from '../bank/model';
import type { Answer } from './answer';
import { parseNumber } from './number';
import { compare } from './typed';

export interface Grade {
  readonly right: boolean;
  /** How much of the answer was right, from 0 to 1; 1 only where it was right. */
  readonly share: number;
}

const RIGHT: Grade = { right: true, share: 1 };
const WRONG: Grade = { right: false, share: 0 };

/** Grades an answer. One of another type than the question's is wrong. */
export function grade(question: Question, answer: Answer): Grade {
  switch (question.type) {
    case 'choice': {
      if (answer.type !== 'choice') return WRONG;
      const chosen = question.options.find(option => option.text === answer.option);
      return chosen?.right ? RIGHT : WRONG;
    }
    case 'several':
      return answer.type === 'several' ? gradeSeveral(question, answer.options) : WRONG;
    case 'typed':
      if (answer.type !== 'typed') return WRONG;
      return compare(answer.text, question.forms).match === 'none' ? WRONG : RIGHT;
    case 'number': {
      if (answer.type !== 'number') return WRONG;
      const value = parseNumber(answer.text, question.stem);
      if (value === undefined) return WRONG;
      // A hair of room, for 0.3 against 0.1 + 0.2.
      return Math.abs(value - question.value) <= question.tolerance + 1e-9 ? RIGHT : WRONG;
    }
    case 'order':
      return answer.type === 'order' ? gradeOrder(question, answer.items) : WRONG;
    case 'match':
      return answer.type === 'match' ? gradeMatch(question, answer) : WRONG;
  }
}

/** Each right option counts for one, each wrong one takes one away, as Moodle's default does. */
function gradeSeveral(question: SeveralQuestion, chosen: readonly string[]): Grade {
  const keys = question.options.filter(option => option.right);
  const hits = keys.filter(option => chosen.includes(option.text)).length;
  const misses = new Set(chosen).size - hits;
  const share = Math.max(0, (hits - misses) / keys.length);
  return { right: share === 1, share };
}

/** The share of pairs of items that stand in the right order: Kendall's tau, from 0 to 1. */
function gradeOrder(question: OrderQuestion, given: readonly string[]): Grade {
  const places = question.items.map(item => given.indexOf(item));
  if (places.includes(-1)) return WRONG;
  let inOrder = 0;
  let pairs = 0;
  for (const [index, place] of places.entries()) {
    for (const later of places.slice(index + 1)) {
      pairs += 1;
      if (place < later) inOrder += 1;
    }
  }
  const share = inOrder / pairs;
  return { right: share === 1, share };
}

function gradeMatch(question: MatchQuestion, answer: Extract<Answer, { type: 'match' }>): Grade {
  const right = question.pairs.filter(pair =>
    answer.pairs.some(given => given.left === pair.left && given.right === pair.right),
  ).length;
  const share = right / question.pairs.length;
  return { right: share === 1, share };
}
