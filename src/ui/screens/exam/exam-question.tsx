import { type Key, useInput } from 'ink';
import { answerText, isSameAnswer } from '../../../quiz/answer';
import type { Working } from '../../../quiz/exam';
import { responseTo } from '../../../quiz/exam-state';
import { present } from '../../../quiz/present';
import { timeLeft } from '../../../quiz/time-limit';
import { now } from '../../../store/clock';
import { useNavigation } from '../../context';
import { Answering } from '../question/answering';
import type { ExamProps } from './props';

interface Props extends ExamProps<Working> {
  readonly onNext: () => void;
  readonly onOverview: () => void;
}

/** A question of an exam, with the answer that it has so far. */
export function ExamQuestion({ title, notice, exam, dispatch, onNext, onOverview }: Props) {
  const { question, place, questions, responses, marked, seed, begun, limit, clock } = exam;
  const { isActive } = useNavigation();
  const isTyped = question.type === 'typed' || question.type === 'number';
  const response = responseTo(exam, question);
  const earlier = response && response.outcome !== 'skipped' ? response.answer : undefined;

  useInput(
    (input, key) => {
      const way = isTyped ? (key.ctrl ? input : '') : letter(input, key, question.type !== 'match');
      if (way === 'n' || way === 's') onNext();
      else if (way === 'p') dispatch({ type: 'previous', at: now() });
      else if (way === 'm' || (isTyped && way === 't')) dispatch({ type: 'mark' });
      else if (way === 'o') onOverview();
    },
    { isActive },
  );

  const isAnswered =
    earlier && (!begun || (begun.is === 'whole' && isSameAnswer(earlier, begun.answer)));
  const isFirst = responses.length === 0 && place === 0;
  const isMarked = marked.has(question.id);
  return (
    <Answering
      title={title}
      notice={notice}
      status={`${place + 1} of ${questions.length} · ${responses.length} answered${isMarked ? ' · marked' : ''}`}
      done={responses.length / questions.length}
      note={
        earlier
          ? `Your answer: ${answerText(earlier)}. Enter goes on; another answer replaces it.`
          : limit && isFirst
            ? `The time: ${timeLeft(limit, clock)}.`
            : undefined
      }
      attempt={{ question, shown: present(question, seed), hint: false, earlier }}
      onBegun={begun => dispatch({ type: 'begun', begun })}
      enter={isAnswered ? 'Enter goes on' : undefined}
      onAnswer={answer => {
        if (earlier && isSameAnswer(earlier, answer)) onNext();
        else dispatch({ type: 'answer', answer, at: now() });
      }}
      actionKeys={
        isTyped
          ? ['Ctrl-O overview', 'Ctrl-N next', 'Ctrl-P back', 'Ctrl-T mark']
          : ['o overview', 'n next', 'p back', 'm mark', '? keys', 'q quit']
      }
    />
  );
}

/** The letter that a key stands for; the arrows too, where they have no other work. */
function letter(input: string, key: Key, arrows: boolean): string {
  if (arrows && key.rightArrow) return 'n';
  if (arrows && key.leftArrow) return 'p';
  return key.ctrl || key.meta ? '' : input;
}
