import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { articleRows } from './article';
import { build } from './builds';
import { checkRows } from './check';
import { draftRows } from './draft';
import { writeHistory } from './generate';
import { keyRows } from './keys';
import { memoryRows } from './memory';
import { readRows } from './read';
import { saveRows } from './save';
import { shippedBank } from './shipped';
import { sizeRows } from './size';
import { startRows } from './start';
import { studyRows } from './study';
import { type Row, table } from './table';

/** As many attempts as a diligent learner makes in years. */
const PAST = 2_000;

/**
 * `npm run bench`: how fast the program is, as ratios of what was measured in the same run, since
 * milliseconds depend on the machine. The exit code is 0 whether or not the goals are met.
 */
const folder = mkdtempSync(join(tmpdir(), 'talks-quiz-bench-'));
try {
  const folders = { empty: join(folder, 'empty'), full: join(folder, 'full') };
  mkdirSync(folders.empty);
  writeHistory(folders.full, 'peace-talks', shippedBank(), PAST);
  const builds = await build(resolve('node_modules/.cache/talks-quiz-bench'));

  const rows: readonly Row[] = [
    ...(await startRows(builds, folders)),
    ...(await keyRows(builds.program, folders.empty)),
    ...(await saveRows(folder, PAST)),
    ...(await readRows()),
    ...(await draftRows()),
    ...(await checkRows()),
    ...(await articleRows(builds, folder)),
    ...(await studyRows(builds.program, folder)),
    ...(await memoryRows(builds.program, folder)),
    ...sizeRows(),
  ];
  console.log(`Node ${process.version}, ${process.platform}, ${cpus().length} processors`);
  console.log('Medians of variants that ran in turn.\n');
  console.log(table(rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
