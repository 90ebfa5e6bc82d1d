import type { Desk } from '../store/desk';
import { scoresTitle } from '../study/learner';
import { statisticsLines } from '../study/statistics-lines';

/** The statistics in words; whose they are comes first, where that could be somebody else's. */
export async function scoreLines(desk: Desk): Promise<readonly string[]> {
  const isOneOfSeveral = desk.learners().length > 1;
  return [
    ...(isOneOfSeveral ? [`${scoresTitle(desk.learner, true)}:`] : []),
    ...statisticsLines(await desk.statistics(), desk.learner),
  ];
}
