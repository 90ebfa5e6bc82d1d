import { useInput } from 'ink';
import { useMemo } from 'react';
import type { Question } from '../../../bank/model';
import type { Finding } from '../../../check/finding';
import { distractors } from '../../../draft/replace';
import type { Decision, Revision } from '../../../draft/revision';
import { Frame } from '../../components/frame';
import { Scroll } from '../../components/scroll';
import { useNavigation, useWidth } from '../../context';
import { draftBlocks } from './draft-blocks';

interface Props {
  readonly revision: Revision;
  readonly notice?: string;
  readonly question: Question;
  readonly doubts: (question: Question) => readonly Finding[];
  readonly dispatch: (decision: Decision) => void;
  readonly onReplace: () => void;
  readonly onEdit: () => void;
}

/** One drafted question with all that is known of it, to be kept, dropped or changed. */
export function Look(props: Props) {
  const { revision, notice, question, doubts, dispatch, onReplace, onEdit } = props;
  const width = useWidth();
  const { isActive } = useNavigation();
  const { bank, waiting } = revision;
  const hasDistractors = distractors(question).length > 0;
  useInput(
    input => {
      if (input === 'k') dispatch({ type: 'keep' });
      if (input === 'd') dispatch({ type: 'drop' });
      if (input === 'l') dispatch({ type: 'later' });
      if (input === 'u') dispatch({ type: 'undo' });
      if (input === 'f' && hasDistractors) onReplace();
      if (input === 'e') onEdit();
    },
    { isActive },
  );
  const findings = useMemo(() => doubts(question), [doubts, question]);
  return (
    <Frame
      title={`New bank · ${bank.title}`}
      status={`${waiting.length} to look at`}
      progress={1 - waiting.length / bank.questions.length}
      keys={[
        'k keep',
        'd drop',
        'e edit',
        ...(hasDistractors ? [width < 80 ? 'f fix' : 'f fix distractor'] : []),
        'l later',
        ...(revision.before ? ['u undo'] : []),
        '? keys',
        'q quit',
      ]}
      showsAllKeys
      notice={notice}
    >
      {rows => (
        <Scroll
          // Another question begins at its top.
          key={question.id}
          blocks={draftBlocks(question, findings, width)}
          rows={rows}
          arrows
        />
      )}
    </Frame>
  );
}
