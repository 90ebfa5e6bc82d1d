import type { Reviewing } from '../../../quiz/exam';
import { examScore } from '../../../quiz/exam-summary';
import { GAP, text } from '../../block';
import { Frame } from '../../components/frame';
import { Scroll } from '../../components/scroll';
import { useWidth } from '../../context';
import type { ExamProps } from './props';
import { useReviewKeys } from './use-review-keys';

/** The score of an exam, right after it was handed in. */
export function Score({ title, notice, exam, dispatch }: ExamProps<Reviewing>) {
  const width = useWidth();
  useReviewKeys(dispatch);
  return (
    <Frame
      title={title}
      keys={['Enter review of every question', 'Esc menu', '? keys', 'q quit']}
      notice={notice}
    >
      {rows => (
        <Scroll
          blocks={examScore(exam).map((line, index) =>
            line ? text(line, width, { bold: index === 0 }) : GAP,
          )}
          rows={rows}
          arrows
        />
      )}
    </Frame>
  );
}
