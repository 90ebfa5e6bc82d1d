import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { later } from '../../src/quiz/time-limit';
import { attemptFile } from '../../src/store/attempts';
import { now } from '../../src/store/clock';
import { sixTypes } from './bank';
import { temporaryFolder } from './folders';

/**
 * A data folder with an exam of two questions, the first of which is answered rightly.
 *
 * @param gone the minutes since it was begun
 */
export function keptExam({ minutes, gone }: { minutes: number; gone: number }): string {
  const folder = temporaryFolder();
  const settings = { version: 1, learner: 'me', bank: 'six', banks: { six: sixTypes() } };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(settings));
  const started = later(now(), -gone);
  const save = attemptFile(folder, {
    ...{ version: 1, id: 'kept', learner: 'me', bank: 'six', title: 'Six types', seed: 1 },
    ...{ mode: 'whole', purpose: 'exam', minutes, started, questions: ['points', 'aide'] },
  });
  const given = { question: 'points', at: later(started, 1), ms: 9, hint: false };
  save([{ ...given, outcome: 'right', share: 1, answer: { type: 'number', text: '28' } }]);
  return folder;
}
