import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import { type Row, valueRow } from './table';

const PACKED = v.tuple([v.object({ size: v.number(), unpackedSize: v.number() })]);

/** How much `npx talks-quiz` has to fetch: the package from `dist/` as it was last built. */
export function sizeRows(): readonly Row[] {
  const options = ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'];
  const output = execFileSync('npm', options, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ size, unpackedSize }] = v.parse(PACKED, JSON.parse(output));
  const measured = `unpacked ${(unpackedSize / 1024).toFixed(0)} KB`;
  return [valueRow('size of the package', measured, [size / 1024, 'KB'], 450)];
}
