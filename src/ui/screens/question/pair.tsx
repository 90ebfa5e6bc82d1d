import { Box, Text, useInput } from 'ink';
import { useState } from 'react';
import type { MatchQuestion } from '../../../bank/model';
import type { Answer } from '../../../quiz/answer';
import { numbered } from '../../../quiz/key';
import { GAP, hanging, rowsOf, wrapped } from '../../block';
import { useNavigation, useWidth } from '../../context';
import { digit, moved, rowRange } from './list';
import type { AnswerProps } from './props';
import { Pointer, QuestionFrame } from './question-frame';
import { useBegun, whole } from './use-begun';

/** Pairs: a digit, or ← and →, gives the left side that the pointer is at a right side. */
export function Pair(props: AnswerProps & { readonly question: MatchQuestion }) {
  const {
    attempt,
    question,
    onAnswer,
    onBegun,
    enter = 'Enter answers',
    actionKeys,
    ...frame
  } = props;
  const width = useWidth();
  const { isActive } = useNavigation();
  const [place, setPlace] = useState(0);
  const lefts = question.pairs.map(({ left }) => left);
  const { shown, earlier } = attempt;
  const [chosen, setChosen] = useState(() => lefts.map(left => givenTo(left, earlier, shown)));
  const open = chosen.filter(each => each === undefined).length;

  const answer: Answer = {
    type: 'match',
    pairs: lefts.map((left, index) => ({ left, right: shown[chosen[index] ?? 0] ?? '' })),
  };
  const amiss = `${open} of its ${lefts.length} pairs ${open === 1 ? 'is' : 'are'} missing`;
  const part = open < lefts.length ? { is: 'part' as const, amiss } : undefined;
  useBegun(open === 0 ? whole(answer) : part, onBegun);

  const choose = (right: number) => setChosen(chosen.with(place, right));
  useInput(
    (input, key) => {
      const next = moved(place, lefts.length, input, key);
      const named = digit(input, shown.length);
      const now = chosen[place];
      if (next !== undefined) setPlace(next);
      else if (named !== undefined) {
        choose(named);
        setPlace(Math.min(place + 1, lefts.length - 1));
      } else if (key.rightArrow) choose(((now ?? -1) + 1) % shown.length);
      else if (key.leftArrow) choose(((now ?? 0) - 1 + shown.length) % shown.length);
      else if (key.return && open === 0) onAnswer(answer);
    },
    { isActive },
  );

  const line = (left: string, index: number) => {
    const right = chosen[index];
    return `${left} → ${right === undefined ? '?' : (shown[right] ?? '')}`;
  };
  const heights = lefts.map((left, index) => rowsOf(line(left, index), width - 2));
  return (
    <QuestionFrame
      {...frame}
      attempt={attempt}
      how={open > 0 ? `Give each its pair: ${open} to go.` : `${enter}.`}
      answers={[
        ...lefts.map((left, index) => ({
          rows: heights[index] ?? 1,
          node: (
            <Box>
              <Box flexShrink={0}>
                <Pointer isHere={index === place} />
              </Box>
              <Text color={index === place ? 'cyan' : undefined}>
                {wrapped(line(left, index), width - 2)}
              </Text>
            </Box>
          ),
        })),
        GAP,
        ...shown.map((right, index) => hanging(numbered(index, shown), right, width, 2)),
      ]}
      focus={rowRange(heights, place)}
      keys={[`1–${Math.min(9, shown.length)} or ←→ pairs, ${enter}`, ...actionKeys]}
    />
  );
}

/** The place of the right side that an earlier answer gave to a left one. */
function givenTo(left: string, earlier: Answer | undefined, shown: readonly string[]) {
  if (earlier?.type !== 'match') return undefined;
  const place = shown.indexOf(earlier.pairs.find(pair => pair.left === left)?.right ?? '');
  return place === -1 ? undefined : place;
}
