import type { ExamPlayer } from '../../../quiz/player';

/** What the screens of an exam get, besides the exam in their phase. */
export interface ExamProps<InPhase> {
  readonly title: string;
  readonly notice?: string;
  readonly exam: InPhase;
  readonly dispatch: ExamPlayer['dispatch'];
}
