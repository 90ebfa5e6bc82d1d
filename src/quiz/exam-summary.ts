import type { Question } from '../bank/model';
import type { Exam, Over, Reviewing } from './exam';
import { unanswered } from './exam-state';
import type { Keeping } from './player';
import { countedIn, type Response } from './response';
import { missed, score } from './score';
import { missedLines, scoreText, topicLines, unkept } from './summary';

type HandedIn = Reviewing | Over;

/** What an exam came to, line by line; before it is handed in, only how much was answered. */
export function examSummary(exam: Exam, keeping: Keeping = 'kept'): readonly string[] {
  if (exam.phase === 'reviewing' || exam.phase === 'over') {
    return [...examScore(exam), ...missedLines(exam.questions, counted(exam))];
  }
  const { questions, responses, note } = exam;
  const how = `${responses.length} of ${questions.length} answered.`;
  const after = keeping === 'kept' ? 'You can go on with the exam later.' : unkept(keeping);
  return [...(note ? [note] : []), `${how} ${after}`];
}

/** The score of an exam that was handed in, whole and by topic. */
export function examScore(exam: HandedIn): readonly string[] {
  const { questions, note } = exam;
  const responses = counted(exam);
  const whole = score(
    questions.map(({ id }) => id),
    responses,
  );
  const open = unanswered(exam).length;
  return [
    ...(exam.by === 'time' ? ['Time is over: the exam is handed in as it is.'] : []),
    ...(note ? [note] : []),
    `${scoreText(whole)}${open > 0 ? `, ${open} not answered` : ''}.`,
    ...topicLines(questions, responses),
  ];
}

/** The questions that were answered wrong, or not at all. */
export function examMissed(exam: HandedIn): readonly Question[] {
  return missed(exam.questions, counted(exam));
}

function counted({ questions, responses, handedIn }: HandedIn): readonly Response[] {
  return countedIn(
    questions.map(({ id }) => id),
    responses,
    handedIn,
  );
}
