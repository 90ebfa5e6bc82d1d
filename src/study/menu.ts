import type { Question } from '../bank/model';
import { QUICK, topics } from '../quiz/select';
import { describeProgress, type History } from './history';
import type { AttemptRecord } from './record';
import type { Review } from './review';
import { previewReview } from './words';

/** What there is to do with a bank, the likeliest first. */
export type MenuEntry = { readonly label: string } & (
  | { readonly to: 'go-on'; readonly attempt: AttemptRecord }
  | {
      readonly to:
        | 'quick'
        | 'review'
        | 'missed'
        | 'topics'
        | 'whole'
        | 'briefing'
        | 'banks'
        | 'scores'
        | 'learners'
        | 'quit';
    }
);

/**
 * @param review what is due; 'reading' until that is known, and missing where nothing was ever played
 */
export function menu(
  history: History,
  questions: readonly Question[],
  review?: Review | 'reading',
): readonly MenuEntry[] {
  const { unfinished, missed } = history;
  const count = questions.length;
  return [
    ...(unfinished
      ? [
          {
            to: 'go-on' as const,
            attempt: unfinished,
            label: `${unfinished.purpose === 'exam' ? 'Go on with the exam' : 'Go on where you stopped'}: ${describeProgress(unfinished)}`,
          },
        ]
      : []),
    { to: 'quick', label: `Quick quiz: ${counted(Math.min(QUICK, count))}` },
    ...(review
      ? [
          {
            to: 'review' as const,
            label: review === 'reading' ? 'Review' : `Review: ${previewReview(review)}`,
          },
        ]
      : []),
    ...(missed.size > 0
      ? [{ to: 'missed' as const, label: `What you missed: ${counted(missed.size)}` }]
      : []),
    ...(topics(questions).length > 1 ? [{ to: 'topics' as const, label: 'By topic' }] : []),
    { to: 'whole', label: `The whole bank: ${counted(count)}` },
    { to: 'briefing', label: 'The briefing: what happened' },
    { to: 'banks', label: 'Another bank' },
    { to: 'scores', label: 'Scores' },
    { to: 'learners', label: 'Next student' },
    { to: 'quit', label: 'Quit' },
  ];
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'question' : 'questions'}`;
}
