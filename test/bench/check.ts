import { readBank } from '../../src/bank/read';
import { writeBank } from '../../src/bank/write';
import { report } from '../../src/check/report';
import { articleOf } from '../../src/draft/article';
import { generateBank } from './generate';
import { interleave, median, timed } from './measure';
import { type Row, ratioRow, valueRow } from './table';

/** An article of 20 paragraphs that has the evidence of the first questions. */
const ARTICLE = articleOf(
  Array.from(
    { length: 20 },
    (_, index) => `He said it was "neither further nor closer to resolving point ${index}".`,
  ).join('\n'),
);

/** The time that checking a bank takes: no rule may compare every question with every other. */
export async function checkRows(): Promise<readonly Row[]> {
  const small = writeBank(generateBank(1_000));
  const large = writeBank(generateBank(10_000));
  const times = await interleave(5, { small: () => checking(small), large: () => checking(large) });
  const [less, more] = [median(times.small), median(times.large)];
  return [
    valueRow('checking a bank of 1,000 questions', 'reading included', [less / 1000, 's'], 1),
    ratioRow('checking 10,000 questions / 1,000', more, less, 12),
  ];
}

function checking(text: string): number {
  return timed(() => {
    const read = readBank(text);
    if (!read.ok) throw new Error('The generated bank has errors.');
    report(read.source, read.warnings, ARTICLE);
  });
}
