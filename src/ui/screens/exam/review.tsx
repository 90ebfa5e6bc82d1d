import { answerText } from '../../../quiz/answer';
import type { Reviewing } from '../../../quiz/exam';
import { responseTo } from '../../../quiz/exam-state';
import { feedback } from '../../../quiz/feedback';
import { GAP, text } from '../../block';
import { Frame } from '../../components/frame';
import { Scroll } from '../../components/scroll';
import { useWidth } from '../../context';
import { feedbackBlocks } from '../feedback-blocks';
import type { ExamProps } from './props';
import { useReviewKeys } from './use-review-keys';

/** One question of an exam that was handed in: what was answered, and everything about it. */
export function Review({ title, notice, exam, dispatch }: ExamProps<Reviewing>) {
  const width = useWidth();
  useReviewKeys(dispatch);
  const { page, questions } = exam;
  const question = questions[page - 1];
  if (!question) return null;
  const response = responseTo(exam, question);
  const right = exam.responses.filter(({ outcome }) => outcome === 'right').length;
  return (
    <Frame
      title={title}
      status={`review, ${page} of ${questions.length} · ${right} right`}
      progress={page / questions.length}
      keys={['Enter next', 'p back', 'Esc menu', '? keys', 'q quit']}
      notice={notice}
    >
      {rows => (
        <Scroll
          blocks={[
            ...question.stem
              .split('\n\n')
              .flatMap((part, index) => [
                ...(index > 0 ? [GAP] : []),
                text(part, width, { bold: index === 0 }),
              ]),
            ...(response && response.outcome !== 'skipped'
              ? [text(`Your answer: ${answerText(response.answer)}`, width)]
              : []),
            GAP,
            ...feedbackBlocks(feedback(question, response), width),
          ]}
          rows={rows}
          arrows
        />
      )}
    </Frame>
  );
}
