import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { bundle, bundleProgram, unused } from '../../build';

/** The files to run. */
export interface Builds {
  readonly program: string;
  /** Ink as it comes, bundled with the same options. */
  readonly hello: string;
  /** The same, with all that the program's own bundle does to be fast. */
  readonly fastHello: string;
  /** Not bundled: it loads Ink from `node_modules`. */
  readonly unbundled: string;
}

/**
 * Builds the program as it is now, and what it is measured against.
 *
 * @param folder inside the project, so that what is not bundled finds its packages
 */
export async function build(folder: string): Promise<Builds> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await bundleProgram(join(folder, 'program'));
  await bundle({ hello: 'test/bench/hello.tsx' }, join(folder, 'hello'), [unused]);
  await bundle({ hello: 'test/bench/hello.tsx' }, join(folder, 'fast-hello'));
  const { code } = await transform(await readFile('test/bench/hello.tsx', 'utf8'), {
    loader: 'tsx',
    jsx: 'automatic',
    format: 'esm',
  });
  const unbundled = join(folder, 'unbundled.mjs');
  await writeFile(unbundled, code);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return {
    program: join(folder, 'program/cli.js'),
    hello: join(folder, 'hello/hello.mjs'),
    fastHello: join(folder, 'fast-hello/hello.mjs'),
    unbundled,
  };
}
