import { readBank } from '../../src/bank/read';
import { writeBank } from '../../src/bank/write';
import { generateBank } from './generate';
import { interleave, median, timed } from './measure';
import { type Row, ratioRow, valueRow } from './table';

/** The time that reading a bank's Markdown takes: it must grow with its length, not its square. */
export async function readRows(): Promise<readonly Row[]> {
  const small = writeBank(generateBank(1_000));
  const large = writeBank(generateBank(10_000));
  const times = await interleave(7, { small: () => reading(small), large: () => reading(large) });
  const [less, more] = [median(times.small), median(times.large)];
  const size = `${(large.length / 2 ** 20).toFixed(1)} MB`;
  return [
    valueRow('reading a bank of 10,000 questions', size, [more / 1000, 's'], 2),
    ratioRow('reading 10,000 questions / 1,000', more, less, 12),
  ];
}

function reading(text: string): number {
  return timed(() => {
    if (!readBank(text).ok) throw new Error('The generated bank has errors.');
  });
}
