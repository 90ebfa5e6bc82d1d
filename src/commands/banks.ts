import type { Day } from '../bank/model';
import { SHIPPED } from '../bank/shipped';
import { visible } from '../bank/visible';
import { openBank } from '../store/banks';
import { now } from '../store/clock';
import { dataFolder } from '../store/folder';
import { tracked } from '../store/progress';
import { readSettings } from '../store/settings';
import { type DayNumber, dayNumber } from '../study/day';
import { isStale } from '../study/review';
import { print } from '../wrapped';
import type { Globals } from './options';
import { allowProgress } from './plain';

export async function banks({ json }: { json?: true }, globals: Globals): Promise<void> {
  allowProgress(globals);
  const { settings, notices } = readSettings(dataFolder(globals.dataDir, process.env));
  print(process.stderr, notices);
  const names = [...Object.keys(SHIPPED), ...Object.keys(settings.banks)];
  const rows: Row[] = [];
  for (const name of tracked(names, 'Reading banks')) rows.push(await about(name, settings.banks));
  const today = dayNumber(now());
  if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else
    print(
      process.stdout,
      rows.map(row => line(row, today)),
    );
}

type Row = { readonly name: string; readonly file?: string } & (
  | { readonly title: string; readonly questions: number; readonly expires?: Day }
  | { readonly trouble: string }
);

/** A bank that can't be read is still listed, with the reason. */
async function about(name: string, known: Readonly<Record<string, string>>): Promise<Row> {
  const file = known[name];
  try {
    const { bank } = await openBank(name, known);
    const { title, questions, expires } = bank;
    return {
      ...{ name, ...(file && { file }), title, questions: questions.length },
      ...(expires && { expires }),
    };
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error);
    return { name, ...(file && { file }), trouble };
  }
}

function line(row: Row, today: DayNumber): string {
  const what = 'title' in row ? describe(row, today) : row.trouble;
  return visible(`${row.name}: ${what.split('\n')[0]}${row.file ? ` · ${row.file}` : ''}`);
}

function describe(row: Extract<Row, { title: string }>, today: DayNumber): string {
  const { title, questions, expires } = row;
  const count = `${title} (${questions} ${questions === 1 ? 'question' : 'questions'})`;
  if (expires === undefined || !isStale({ expires }, today)) return count;
  return `${count}, past its date (${expires}), so it is not reviewed`;
}
