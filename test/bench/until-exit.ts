import { spawnSync } from 'node:child_process';
import { timed } from './measure';

/** How long a run of Node takes, in milliseconds. */
export function untilExit(args: readonly string[]): number {
  return timed(() => {
    const { status } = spawnSync(process.execPath, args, { env: { PATH: process.env.PATH } });
    if (status !== 0) throw new Error(`node ${args.join(' ')} failed.`);
  });
}
