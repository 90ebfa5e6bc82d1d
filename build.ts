import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { describe } from './src/bank/problem';
import { readBank } from './src/bank/read';

/** Bundles the program into `dist/`: `tsx build.ts`. */
export async function bundle(entry: Record<string, string>, outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: entry,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    metafile: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    // CommonJS inside the bundle asks for Node's own modules through `require`.
    banner: {
      js: "import{createRequire as talksQuizRequire}from'node:module';const require=talksQuizRequire(import.meta.url);",
    },
    chunkNames: '[name]-[hash]',
    plugins: [banks, unused, yoga],
  });
  return metafile;
}

/** A shipped bank is read when the program is built, so that reading it costs start-up nothing. */
const banks: Plugin = {
  name: 'banks',
  setup({ onLoad }) {
    onLoad({ filter: /\.quiz\.md$/ }, async ({ path }) => ({
      contents: bankModule(await readFile(path, 'utf8'), path),
    }));
  },
};

/** A JavaScript module whose default export is the bank. */
export function bankModule(text: string, path: string): string {
  const read = readBank(text);
  if (!read.ok) throw new Error(read.errors.map(error => describe(path, error)).join('\n'));
  // Parsing JSON is faster than parsing the same as JavaScript.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(read.source.bank))})`;
}

/** Modules that a dependency loads and this program never uses, replaced by the least that works. */
const UNUSED: Readonly<Record<string, string>> = {
  // Ink's development tools.
  'react-devtools-core': 'export default {}',
  ws: 'export default {}',
  // conf checks against a JSON Schema only where it is given one.
  'ajv/dist/2020.js': 'export class Ajv2020 {}',
  'ajv-formats': 'export default {}',
  // Ink draws nothing until the end where it finds CI=true; it is only loaded with a terminal.
  'is-in-ci': 'export default false',
};

const unused: Plugin = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      path in UNUSED ? { path, namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({ contents: UNUSED[path] ?? '' }));
  },
};

/**
 * Yoga fetches its WebAssembly from a data: URL, which loads an HTTP client and compiles in the
 * background. Compiling it at once takes a fifth off the time to the first frame.
 */
const yoga: Plugin = {
  name: 'yoga',
  setup({ onLoad }) {
    onLoad({ filter: /yoga-layout\/dist\/src\/index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const binary = join(path, '../../binaries/yoga-wasm-base64-esm.js');
      const base64 = /data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)/.exec(
        await readFile(binary, 'utf8'),
      )?.[1];
      if (!base64 || !source.includes('await loadYoga()')) throw new Error('Yoga has changed.');
      const instantiate = `{instantiateWasm(imports, done) {
        const bytes = Buffer.from(${JSON.stringify(base64)}, 'base64');
        return done(new WebAssembly.Instance(new WebAssembly.Module(bytes), imports)), {};
      }}`;
      return { contents: source.replace('loadYoga()', `loadYoga(${instantiate})`) };
    });
    // The copy that the loader brings along is not needed then.
    onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /data:application\/octet-stream;base64,[A-Za-z0-9+/=]+/,
        'data:,',
      ),
    }));
  },
};

/** The licence of every package that is in the bundle, in one text. */
export async function licences(metafile: Metafile): Promise<string> {
  const folders = new Set(
    Object.values(metafile.outputs)
      .flatMap(output => Object.keys(output.inputs))
      .flatMap(input => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const texts = await Promise.all([...folders].sort().map(licence));
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function licence(folder: string): Promise<string> {
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter(name => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = await Promise.all(files.map(name => readFile(join(folder, name), 'utf8')));
  return [`${about.name} ${about.version} (${about.license})\n`, ...texts].join('\n');
}

if (process.argv[1]?.endsWith('build.ts')) {
  await rm('dist', { recursive: true, force: true });
  const metafile = await bundle({ cli: 'src/cli.ts' }, 'dist');
  await mkdir('dist', { recursive: true });
  await writeFile('dist/LICENCES.txt', await licences(metafile));
}
