import { useInput } from 'ink';
import { type Answer, answerText } from '../../../quiz/answer';
import type { Asking } from '../../../quiz/attempt';
import { CONFIDENCES, type Confidence } from '../../../quiz/response';
import { text } from '../../block';
import { useKept, useNavigation, useWidth } from '../../context';
import { QuestionFrame } from './question-frame';

interface Props {
  readonly title: string;
  readonly notice?: string;
  readonly status: string;
  readonly done: number;
  readonly attempt: Asking;
  readonly answer: Answer;
  readonly onSure: (confidence: Confidence) => void;
  /** Back to the answer, to change it. */
  readonly onBack: () => void;
}

/** After an answer and before its feedback: how sure one is of it, with one key. */
export function Sure({ attempt, answer, onSure, onBack, ...frame }: Props) {
  const width = useWidth();
  const { isActive } = useNavigation();
  const kept = useKept(frame.notice);
  useInput(
    (input, key) => {
      const confidence = /^[1-3]$/.test(input) ? CONFIDENCES[Number(input) - 1] : undefined;
      if (confidence) onSure(confidence);
      else if (key.backspace || key.delete) onBack();
    },
    { isActive },
  );
  return (
    <QuestionFrame
      {...frame}
      attempt={attempt}
      how={`Your answer: ${answerText(answer)}`}
      note="How sure are you of your answer?"
      answers={CONFIDENCES.map((each, index) => text(`  ${index + 1}  ${each}`, width))}
      keys={['1–3', 'Backspace changes the answer', '? keys', `q quit${kept}`]}
    />
  );
}
