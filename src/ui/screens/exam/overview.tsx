import { Box, Text, useInput } from 'ink';
import { useState } from 'react';
import type { Question } from '../../../bank/model';
import type { Working } from '../../../quiz/exam';
import { stateOf } from '../../../quiz/exam-state';
import { timeLeft } from '../../../quiz/time-limit';
import { type Block, GAP, heightOf, text } from '../../block';
import { Frame } from '../../components/frame';
import { Scroll } from '../../components/scroll';
import { useNavigation, useWidth } from '../../context';
import { digit, moved } from '../question/list';
import { Pointer } from '../question/question-frame';

interface Props {
  readonly title: string;
  readonly notice?: string;
  readonly exam: Working;
  readonly onGo: (place: number) => void;
  readonly onHandIn: () => void;
}

/** All questions of an exam, each with what became of it so far. */
export function Overview({ title, notice, exam, onGo, onHandIn }: Props) {
  const { questions, responses, marked, limit, clock } = exam;
  const width = useWidth();
  const { isActive } = useNavigation();
  const [place, setPlace] = useState(exam.place);
  useInput(
    (input, key) => {
      const next = moved(place, questions.length, input, key);
      const named = digit(input, questions.length);
      if (next !== undefined) setPlace(next);
      else if (named !== undefined) setPlace(named);
      else if (key.return) onGo(place);
      else if (input === 'e') onHandIn();
    },
    { isActive },
  );

  const rest = limit ? `, ${timeLeft(limit, clock)}` : '';
  const done = `${responses.length} of ${questions.length} answered, ${marked.size} marked${rest}.`;
  const above = [text(done, width), GAP];
  const states = questions.map(question => stateOf(exam, question));
  const widest = Math.max(...states.map(each => each.length));
  const at = heightOf(above) + place;
  return (
    <Frame
      title={title}
      progress={responses.length / questions.length}
      keys={['Enter goes to it', 'e hands in', 'Esc back', '↑↓ 1–9 move', '? keys', 'q quit']}
      notice={notice}
    >
      {rows => (
        <Scroll
          blocks={[
            ...above,
            ...questions.map((question, index) =>
              line(
                question,
                `${index + 1}`.padEnd(`${questions.length}`.length + 2) +
                  (states[index] ?? '').padEnd(widest + 2),
                index === place,
              ),
            ),
          ]}
          rows={rows}
          start={at - rows + 2}
          focus={[at, at + 1]}
        />
      )}
    </Frame>
  );
}

function line({ stem }: Question, state: string, isHere: boolean): Block {
  return {
    rows: 1,
    node: (
      <Box>
        <Box flexShrink={0}>
          <Pointer isHere={isHere} />
          <Text>{state}</Text>
        </Box>
        <Text color={isHere ? 'cyan' : undefined} wrap="truncate-end">
          {stem.replaceAll('\n', ' ')}
        </Text>
      </Box>
    ),
  };
}
