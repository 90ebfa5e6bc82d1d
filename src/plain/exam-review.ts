import { answerText } from '../quiz/answer';
import type { Reviewing } from '../quiz/exam';
import { responseTo } from '../quiz/exam-state';
import { feedback } from '../quiz/feedback';
import { feedbackLines } from './question-lines';

/** Every question of an exam that was handed in: what was answered, and everything about it. */
export function reviewLines(exam: Reviewing): readonly string[] {
  return exam.questions.flatMap((question, index) => {
    const response = responseTo(exam, question);
    return [
      ...(index > 0 ? [''] : []),
      `Question ${index + 1} of ${exam.questions.length}:`,
      ...question.stem.split('\n\n'),
      ...(response && response.outcome !== 'skipped'
        ? [`Your answer: ${answerText(response.answer)}`]
        : []),
      ...feedbackLines(feedback(question, response)),
    ];
  });
}
