import { questionOf, refusal } from '../../../draft/revision';
import type { Drafting, DraftState, Outcome } from '../../../store/drafting';
import { useNavigation } from '../../context';
import { Finished } from './finished';
import { Look } from './look';
import { Replace } from './replace';
import { Unreadable } from './unreadable';

interface Props {
  readonly drafting: Drafting;
  readonly state: DraftState;
  /** Whether one of the distractors is being replaced. */
  readonly isReplacing: boolean;
  readonly onReplacing: (isReplacing: boolean) => void;
  /** What is to follow when it is left, where that is not just quitting. */
  readonly onOutcome: (outcome: Outcome) => void;
}

/** The screen that is showing: a question, one of its distractors, the end, or what went wrong. */
export function DraftScreen({ drafting, state, isReplacing, onReplacing, onOutcome }: Props) {
  const { quit } = useNavigation();
  const leave = (outcome: Outcome) => {
    onOutcome(outcome);
    quit();
  };
  const edit = () => leave('edit');
  const { dispatch, file, restore } = drafting;
  if (state.phase === 'unreadable') {
    return <Unreadable {...state} file={file} onEdit={edit} onRestore={restore} />;
  }
  const { revision, notice } = state;
  const question = questionOf(revision);
  if (!question) {
    const undo = () => dispatch({ type: 'undo' });
    return (
      <Finished
        bank={revision.bank}
        notice={notice}
        onDone={() => leave('done')}
        {...(revision.before && { onUndo: undo })}
      />
    );
  }
  if (isReplacing) {
    return (
      <Replace
        question={question}
        alternatives={drafting.alternatives(question)}
        refusal={(option, by) => refusal(revision, { type: 'replace', option, by })}
        onReplace={(option, by) => {
          dispatch({ type: 'replace', option, by });
          onReplacing(false);
        }}
      />
    );
  }
  return (
    <Look
      {...state}
      question={question}
      doubts={drafting.doubts}
      dispatch={dispatch}
      onReplace={() => onReplacing(true)}
      onEdit={edit}
    />
  );
}
