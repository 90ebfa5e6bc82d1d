import { answerText } from '../quiz/answer';
import type { Working } from '../quiz/exam';
import { responseTo, stateOf } from '../quiz/exam-state';
import { present } from '../quiz/present';
import { timeLeft } from '../quiz/time-limit';
import { howTo, questionLines } from './question-lines';

/** A question, with the answer that it has so far. */
export function asked(exam: Working): readonly string[] {
  const { question, questions, place, marked, seed } = exam;
  const response = responseTo(exam, question);
  return [
    `Question ${place + 1} of ${questions.length}${marked.has(question.id) ? ', marked' : ''}.`,
    ...questionLines(question, present(question, seed)),
    ...(response && response.outcome !== 'skipped'
      ? [`Your answer: ${answerText(response.answer)}; a new one replaces it.`]
      : []),
    how(exam),
  ];
}

/** How the question is answered, and what else can be said. */
export function how({ question }: Working): string {
  return `${howTo(question)}; next, previous, mark, overview, go 3, hand in or quit.`;
}

/** All questions, each with what became of it so far. */
export function overview(exam: Working): readonly string[] {
  const { questions } = exam;
  return [
    ...questions.map(
      (question, index) =>
        `  ${index + 1}. ${stateOf(exam, question)}: ${question.stem.replaceAll('\n', ' ')}`,
    ),
    ...timeLine(exam),
  ];
}

/** How much time there is left, where it has a limit. */
export function timeLine({ limit, clock }: Working): readonly string[] {
  return limit ? [`The time: ${timeLeft(limit, clock)}.`] : [];
}
