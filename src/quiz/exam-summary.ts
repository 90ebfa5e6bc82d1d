import type { Question } from '../bank/model';
import type { Exam, Over, Reviewing } from './exam';
import { unanswered } from './exam-state';
import type { Response } from './response';
import { missed, score } from './score';
import { missedLines, scoreText, topicLines } from './summary';

type HandedIn = Reviewing | Over;

/** What an exam came to, line by line; before it is handed in, only how much was answered. */
export function examSummary(exam: Exam): readonly string[] {
  if (exam.phase === 'reviewing' || exam.phase === 'over') {
    return [...examScore(exam), ...missedLines(exam.questions, counted(exam))];
  }
  const { questions, responses } = exam;
  const how = `${responses.length} of ${questions.length} answered`;
  return [`${how}; the exam is kept and can be gone on with.`];
}

/** The score of an exam that was handed in, whole and by topic. */
export function examScore(exam: HandedIn): readonly string[] {
  const { questions } = exam;
  const responses = counted(exam);
  const whole = score(
    questions.map(({ id }) => id),
    responses,
  );
  const open = unanswered(exam).length;
  return [
    ...(exam.by === 'time' ? ['Time is over: the exam is handed in as it is.'] : []),
    `${scoreText(whole)}${open > 0 ? `, ${open} not answered` : ''}.`,
    ...topicLines(questions, responses),
  ];
}

/** The questions that were answered wrong, or not at all. */
export function examMissed(exam: HandedIn): readonly Question[] {
  return missed(exam.questions, counted(exam));
}

/** The responses as a score counts them: what was not answered is not right. */
function counted(exam: HandedIn): readonly Response[] {
  const none = { at: exam.handedIn, ms: 0, hint: false, outcome: 'skipped' as const };
  return [...exam.responses, ...unanswered(exam).map(({ id }) => ({ ...none, question: id }))];
}
