import type { Working } from '../../../quiz/exam';
import { openText } from '../../../quiz/exam-state';
import { GAP, text } from '../../block';
import { Frame } from '../../components/frame';
import { MenuList } from '../../components/menu-list';
import { useWidth } from '../../context';

interface Props {
  readonly title: string;
  readonly notice?: string;
  readonly exam: Working;
  readonly onHandIn: () => void;
  readonly onBack: () => void;
}

/** Asks whether to hand in an exam that has something open. */
export function HandIn({ title, notice, exam, onHandIn, onBack }: Props) {
  const width = useWidth();
  const question = `${openText(exam)} Hand in all the same?`;
  return (
    <Frame title={title} keys={['↑↓ Enter', 'Esc back', '? keys', 'q quit']} notice={notice}>
      {rows => (
        <MenuList
          above={[text(question, width, { bold: true }), GAP]}
          items={[
            { label: 'No, go on with the exam', onSelect: onBack },
            { label: 'Yes, hand in', onSelect: onHandIn },
          ]}
          rows={rows}
        />
      )}
    </Frame>
  );
}
