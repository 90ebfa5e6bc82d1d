import type { Evidence, Option, Pair, Question } from '../bank/model';
import type { Answer } from './answer';
import { keyLines, keyOf, keys } from './key';
import { parseNumber } from './number';
import type { Response } from './response';
import { compare } from './typed';

/** Everything that is said after an answer, in words; colour and signs come on top. */
export interface Feedback {
  readonly outcome: Response['outcome'];
  /** The verdict, with the key where it fits into a sentence. */
  readonly verdict: string;
  /** The key where it takes several lines. */
  readonly key: readonly string[];
  readonly evidence?: { readonly text: string; readonly source: string };
  /** What was chosen, and what that really was. */
  readonly chosen: readonly string[];
  readonly explanation?: string;
}

/** @param response none where a question of an exam was not answered */
export function feedback(question: Question, response?: Response): Feedback {
  const { evidence, explanation } = question;
  return {
    outcome: response?.outcome ?? 'skipped',
    ...verdict(question, response),
    ...(evidence && { evidence: proof(evidence) }),
    chosen: !response || response.outcome === 'skipped' ? [] : chosen(question, response),
    ...(explanation && { explanation }),
  };
}

/** The words of the article as they are shown, and who said them where. */
export function proof({ text, by, paragraph }: Evidence): NonNullable<Feedback['evidence']> {
  const place = paragraph === undefined ? [] : [`paragraph ${paragraph}`];
  return { text: `“${text}”`, source: [by ?? 'The article', ...place].join(' · ') };
}

type Answered = Extract<Response, { answer: Answer }>;
type Verdict = Pick<Feedback, 'verdict' | 'key'>;

function verdict(question: Question, response?: Response): Verdict {
  const lines = keyLines(question);
  const isListed = lines.length > 0;
  const announced = ANNOUNCED[question.type] ?? sentence(`The answer is ${keyOf(question)}`);
  if (!response) return { verdict: `Not answered. ${announced}`, key: lines };
  if (response.outcome === 'skipped') return { verdict: `Skipped. ${announced}`, key: lines };
  const said = remark(question, response.answer);
  if (response.outcome === 'right') {
    return {
      verdict:
        (isListed ? 'Right.' : sentence(`Right: ${keyOf(question)}`)) + said + lucky(response),
      key: lines,
    };
  }
  const part = response.share > 0 ? ` ${sharePhrase(question, response)}` : '';
  const wrong = response.confidence === 'certain' ? 'Wrong, though you were certain.' : 'Wrong.';
  return { verdict: `${wrong}${part} ${announced}${said}`, key: lines };
}

function lucky({ confidence, easy }: Answered): string {
  if (easy) return ' You called it easy.';
  return confidence === 'guess' ? ' You called it a guess, so it comes back soon.' : '';
}

/** With a full stop, unless it ends in a mark already. */
function sentence(text: string): string {
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}

const ANNOUNCED: Partial<Record<Question['type'], string>> = {
  several: 'The answers are:',
  order: 'The right order is:',
  match: 'The right pairs are:',
};

function sharePhrase(question: Question, response: Answered): string {
  const { answer, share } = response;
  if (question.type === 'match') {
    const right = Math.round(share * question.pairs.length);
    return `${right} of ${question.pairs.length} pairs ${right === 1 ? 'is' : 'are'} right.`;
  }
  if (question.type === 'several' && answer.type === 'several') {
    const right = keys(question.options);
    const found = right.filter(key => answer.options.includes(key)).length;
    const more = answer.options.length - found;
    const besides = more === 0 ? '' : `, and ${more} that ${more === 1 ? 'is' : 'are'} not right`;
    return `You found ${found} of ${right.length}${besides}.`;
  }
  return `${Math.round(share * 100)} % of it is in order.`;
}

/** What to say of the answer beside right or wrong. Begins with a space, or is empty. */
function remark(question: Question, answer: Answer): string {
  if (question.type === 'typed' && answer.type === 'typed') {
    const comparison = compare(answer.text, question.forms);
    return comparison.match === 'slip'
      ? ` You wrote “${answer.text.trim()}”; it is spelled “${comparison.form}”.`
      : '';
  }
  if (question.type === 'number' && answer.type === 'number') {
    const value = parseNumber(answer.text, question.stem);
    if (value === undefined) return '';
    // Without the noise of binary fractions: 0.3 - 0.1 is 0.2.
    const off = Number((value - question.value).toPrecision(12));
    if (off === 0) return '';
    const far = `${Math.abs(off)} too ${off > 0 ? 'high' : 'low'}.`;
    const isClose = Math.abs(off) <= question.tolerance;
    return isClose ? ` It is ${question.value}; you were ${far}` : ` You were ${far}`;
  }
  return '';
}

/** What was answered, and what that really was; more of it where the learner was certain. */
function chosen(question: Question, response: Answered): readonly string[] {
  const { answer, outcome, confidence } = response;
  const isStrong = outcome === 'wrong' && confidence === 'certain';
  return [
    ...described(question, answer, outcome),
    ...(isStrong
      ? [
          'Such a mistake is remembered well once it is put right: say the right answer to yourself.',
        ]
      : []),
  ];
}

function described(
  question: Question,
  answer: Answer,
  outcome: 'right' | 'wrong',
): readonly string[] {
  switch (answer.type) {
    case 'choice':
      return optionsOf(question)
        .filter(option => option.text === answer.option)
        .flatMap(really);
    case 'several':
      return optionsOf(question)
        .filter(option => answer.options.includes(option.text))
        .flatMap(really);
    case 'typed':
    case 'number':
      return outcome === 'right' ? [] : [`You wrote “${answer.text.trim()}”.`];
    case 'order':
      return outcome === 'right' ? [] : [sentence(`Your order was: ${answer.items.join('; ')}`)];
    case 'match':
      return answer.pairs
        .filter(pair => !isPairOf(question, pair))
        .map(({ left, right }) => sentence(`You gave ${left} → ${right}`));
  }
}

/** Nothing to say of a right option that has no feedback of its own. */
function really({ text, right, feedback: note }: Option): readonly string[] {
  if (right && !note) return [];
  return [[sentence(`You chose ${text}`), note].filter(Boolean).join(' ')];
}

function isPairOf(question: Question, { left, right }: Pair): boolean {
  return (
    question.type === 'match' &&
    question.pairs.some(pair => pair.left === left && pair.right === right)
  );
}

function optionsOf(question: Question): readonly Option[] {
  return question.type === 'choice' || question.type === 'several' ? question.options : [];
}
