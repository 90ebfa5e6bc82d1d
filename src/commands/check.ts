import { decode } from '../bank/decode';
import type { Bank } from '../bank/model';
import { readBank } from '../bank/read';
import { SHIPPED } from '../bank/shipped';
import { visible } from '../bank/visible';
import { writeBank } from '../bank/write';
import { type Fix, fixBank } from '../check/fix';
import { bankJson, ruleJson } from '../check/json';
import { type Paint, reportLines, ruleLines } from '../check/lines';
import { type Report, report, reportErrors } from '../check/report';
import { RULES } from '../check/rules';
import type { ArticleAtHand } from '../check/subject';
import { readArticle, readArticleBeside } from '../store/article-at-hand';
import { bankFiles, readBytes } from '../store/banks';
import { cantWrite } from '../store/cant-write';
import { dataFolder } from '../store/folder';
import { replaceFile } from '../store/replace-file';
import { readSettings } from '../store/settings';
import { Trouble } from '../trouble';
import { print } from '../wrapped';
import type { CheckOptions, Globals } from './options';
import { isSpoken } from './plain';

/** What is wrong with banks: as text, or as JSON. The exit code is 1 where there are errors. */
export async function check(
  wanted: readonly string[],
  options: CheckOptions,
  globals: Globals,
): Promise<void> {
  const { settings, notices } = readSettings(dataFolder(globals.dataDir, process.env));
  print(process.stderr, notices);
  const article = options.article === undefined ? undefined : await readArticle(options.article);
  const paint = painter(globals);
  const json: object[] = [];
  for (const name of wanted) {
    const files = (await told(() => filesOf(name, settings.banks))) ?? [];
    for (const file of files) {
      const checked = await told(() => checkFile(file, options.fix === true, article));
      if (!checked) continue;
      const { fixes, found } = checked;
      if (options.json) json.push(bankJson(file, found, fixes));
      else print(process.stdout, reportLines(visible(file), found, fixes, paint));
      if (found.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    }
  }
  if (options.json) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
}

/** Every rule that there is. */
export function rules({ json }: CheckOptions, globals: Globals): void {
  if (json) process.stdout.write(`${JSON.stringify(RULES.map(ruleJson), null, 2)}\n`);
  else print(process.stdout, ruleLines(RULES, painter(globals)));
}

/** The files that a name stands for; a shipped bank is called by its name alone. */
function filesOf(name: string, known: Readonly<Record<string, string>>): readonly string[] {
  return isShipped(name) ? [name] : bankFiles(name, known);
}

function isShipped(name: string): boolean {
  return Object.hasOwn(SHIPPED, name);
}

interface Checked {
  readonly found: Report;
  readonly fixes: readonly Fix[];
}

async function checkFile(
  file: string,
  fix: boolean,
  article: ArticleAtHand | undefined,
): Promise<Checked> {
  const shipped = isShipped(file) ? await SHIPPED[file]?.() : undefined;
  const text = shipped ? writeBank(shipped) : decode(readBytes(file, 'a bank'));
  if (typeof text !== 'string') return { found: reportErrors([text]), fixes: [] };
  const read = readBank(text);
  if (!read.ok) return { found: reportErrors(read.errors), fixes: [] };

  const mended = fix ? fixBank(read.source) : { text, fixes: [] };
  if (mended.fixes.length > 0) write(file, mended.text);
  const now = mended.fixes.length > 0 ? readBank(mended.text) : read;
  if (!now.ok) return { found: reportErrors(now.errors), fixes: mended.fixes };
  const atHand = article ?? (shipped ? undefined : await articleBeside(now.source.bank, file));
  return { found: report(now.source, now.warnings, atHand), fixes: mended.fixes };
}

async function articleBeside(
  { article }: Bank,
  file: string,
): Promise<ArticleAtHand | string | undefined> {
  return article?.file === undefined ? undefined : readArticleBeside(file, article.file);
}

function write(file: string, text: string): void {
  try {
    replaceFile(file, text);
  } catch (error) {
    throw new Trouble(cantWrite(file, error));
  }
}

/** What a piece of work gives; where it can't, why is told, and the rest goes on. */
async function told<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    print(process.stderr, [error.message]);
    process.exitCode = 1;
    return undefined;
  }
}

const STYLES = { error: [31, 39], warning: [33, 39], title: [1, 22] } as const;

function painter(globals: Globals): Paint {
  const isColoured =
    process.stdout.isTTY === true && process.env.FORCE_COLOR !== '0' && !isSpoken(globals);
  return (text, as) => {
    const [on, off] = STYLES[as];
    return isColoured ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  };
}
