import { dataFolder } from '../store/folder';
import type { Globals } from './program';

export function where({ dataDir }: Globals): void {
  process.stdout.write(`${dataFolder(dataDir, process.env)}\n`);
}
