import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { describe } from './src/bank/problem';
import { readBank } from './src/bank/read';

/**
 * Bundles the program: `tsx build.ts` does so into `dist/`. What reads the command line is one
 * CommonJS file, which Node starts in less time than modules; each command is a module beside it.
 *
 * @returns what is in the bundle, for each of the two
 */
export async function bundleProgram(outdir: string): Promise<readonly Metafile[]> {
  const commands: Record<string, string> = {};
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: { cli: 'src/cli.ts' },
    outdir,
    format: 'cjs',
    plugins: [...PLUGINS, apart(commands)],
  });
  // The file's name says nothing of its kind, so that its folder must.
  await writeFile(join(outdir, 'package.json'), '{"type":"commonjs"}\n');
  return [metafile, await bundle(commands, outdir)];
}

/**
 * Bundles modules, and what they share apart from them.
 *
 * @param plugins what is done to the modules on the way
 */
export async function bundle(
  entry: Record<string, string>,
  outdir: string,
  plugins: readonly Plugin[] = PLUGINS,
): Promise<Metafile> {
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: entry,
    outdir,
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    // CommonJS inside the bundle asks for Node's own modules through `require`.
    banner: {
      js: "import{createRequire as talksQuizRequire}from'node:module';const require=talksQuizRequire(import.meta.url);",
    },
    chunkNames: '[name]-[hash]',
    plugins: [...plugins],
  });
  return metafile;
}

const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  metafile: true,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const;

/** Leaves out what is loaded only when it is needed, and notes it by the name that it is loaded by. */
function apart(modules: Record<string, string>): Plugin {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        modules[basename(path)] = join(resolveDir, path);
        return { path: `./${basename(path)}.mjs`, external: true };
      });
    },
  };
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

/**
 * What a dependency loads and this program never uses, replaced by the least that works: the package
 * that loads it, the module, and what it is instead.
 */
const UNUSED: readonly (readonly [by: string, module: string, instead: string])[] = [
  // commander starts other programs only for commands that are files of their own.
  ['commander', 'node:child_process', ''],
  // conf encrypts only with a key, has a JSON Schema only where it is given one, compares what is in
  // the file with defaults only where there are any, and versions only for migrations.
  ['conf', 'node:crypto', 'export default {}'],
  ['conf', 'ajv/dist/2020.js', 'export class Ajv2020 {}'],
  ['conf', 'ajv-formats', 'export default {}'],
  ['conf', 'node:assert', 'export default { deepEqual() {} }'],
  ['conf', 'semver', 'export default {}'],
  // Ink's development tools.
  ['ink', 'react-devtools-core', 'export default {}'],
  ['ink', 'ws', 'export default {}'],
  // Ink draws nothing until the end where it finds CI=true; it is only loaded with a terminal.
  ['ink', 'is-in-ci', 'export default false'],
];

export const unused: Plugin = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z]/ }, ({ path, importer }) => {
      const found = UNUSED.find(
        ([by, module]) => module === path && importer.includes(join('node_modules', by, '/')),
      );
      return found && { path, namespace: 'unused', pluginData: found[2] };
    });
    onLoad({ filter: /./, namespace: 'unused' }, ({ pluginData }) => ({ contents: pluginData }));
  },
};

/** Importing node:process makes Node work out all that it could tell, such as every flag it knows. */
const globals: Plugin = {
  name: 'globals',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?process$/ }, () => ({ path: 'process', namespace: 'globals' }));
    onLoad({ filter: /./, namespace: 'globals' }, () => ({
      contents: 'module.exports = globalThis.process',
    }));
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

/**
 * string-width compiles its pattern of all emoji when it loads, which takes as long as a whole
 * render. Here that waits for the first text that may be anything but narrow letters, quotation
 * marks, arrows and lines. There is one copy of it, whoever asks.
 */
const widths: Plugin = {
  name: 'widths',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, () => ({
      path: resolve('node_modules/string-width/index.js'),
    }));
    onLoad({ filter: /string-width\/index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const ascii = '/^[\\u0020-\\u007E]*$/';
      const emoji = 'rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;';
      if (!source.includes(ascii) || !source.includes(emoji)) {
        throw new Error('string-width has changed.');
      }
      const late = `rgiEmojiRegex = {
        test: text => (rgiEmojiRegex.pattern ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text),
      };`;
      return { contents: source.replace(ascii, () => String(NARROW)).replace(emoji, () => late) };
    });
  },
};

/** Only characters that are one column wide, whatever is beside them. */
export const NARROW =
  /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0377\u0384-\u038A\u0391-\u03A1\u0400-\u0482\u048A-\u04FF\u2010-\u2027\u2030-\u203A\u2190-\u2193\u2500-\u259F\u2713\u2717\u276F]*$/;

/**
 * Half of what a key press costs is spent where Ink takes text apart into characters, and compares
 * the styles of each with those of the one before. Lines that were on the last frames are not taken
 * apart again, and styles that are the same array are not compared.
 */
const frames: Plugin = {
  name: 'frames',
  setup({ onLoad }) {
    const replace = (filter: RegExp, changes: readonly (readonly [from: string, to: string])[]) =>
      onLoad({ filter }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const missing = changes.find(([from]) => !source.includes(from));
        if (missing) throw new Error(`${path} has changed: there is no ${missing[0]}`);
        return { contents: changes.reduce((text, [from, to]) => text.replace(from, to), source) };
      });
    replace(/ink\/build\/output\.js$/, [
      ['caches = new OutputCaches();', 'caches = OutputCaches.ofTheLastFrames();'],
      [
        'widths = new Map();',
        `static kept = new OutputCaches();
        static ofTheLastFrames() {
          if (this.kept.styledChars.size > 500) this.kept = new OutputCaches();
          return this.kept;
        }
        widths = new Map();`,
      ],
    ]);
    replace(/ansi-tokenize\/build\/styledChars\.js$/, [
      ['styles: [...codes]', 'styles: codes'],
      [
        'ret += ansiCodesToString(diffAnsiCodes(chars[i - 1].styles, char.styles));',
        `const before = chars[i - 1].styles;
        if (before !== char.styles && before.length + char.styles.length > 0) {
          ret += ansiCodesToString(diffAnsiCodes(before, char.styles));
        }`,
      ],
    ]);
  },
};

const PLUGINS: readonly Plugin[] = [banks, unused, globals, yoga, widths, frames];

/** The licence of every package that is in the bundle, in one text. */
export async function licences(metafiles: readonly Metafile[]): Promise<string> {
  const folders = new Set(
    metafiles
      .flatMap(({ outputs }) => Object.values(outputs))
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
  await writeFile('dist/LICENCES.txt', await licences(await bundleProgram('dist')));
}
