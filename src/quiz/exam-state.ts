import type { Question } from '../bank/model';
import type { Exam, Working } from './exam';
import type { Response } from './response';

/** The response to a question, where there is one. */
export function responseTo({ responses }: Exam, { id }: Question): Response | undefined {
  return responses.find(({ question }) => question === id);
}

/** The questions that have no answer. */
export function unanswered({ questions, responses }: Exam): readonly Question[] {
  const answered = new Set(responses.map(({ question }) => question));
  return questions.filter(({ id }) => !answered.has(id));
}

/** What became of a question so far, in words. */
export function stateOf(exam: Working, question: Question): string {
  const state = responseTo(exam, question) ? 'answered' : 'not answered';
  return exam.marked.has(question.id) ? `${state}, marked` : state;
}

/** What is open before handing in, such as "2 are not answered, 1 is marked."; else empty. */
export function openText(exam: Working): string {
  const parts = [
    { count: unanswered(exam).length, what: 'not answered' },
    { count: exam.marked.size, what: 'marked' },
  ];
  const said = parts
    .filter(({ count }) => count > 0)
    .map(({ count, what }) => `${count} ${count === 1 ? 'is' : 'are'} ${what}`);
  return said.length > 0 ? `${said.join(', ')}.` : '';
}
