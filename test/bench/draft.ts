import { articleOf } from '../../src/draft/article';
import { draft } from '../../src/draft/draft';
import { interleave, median, timed } from './measure';
import { type Row, ratioRow, valueRow } from './table';

/** How fast articles become drafts: in microseconds a word, and with their length, not its square. */
export async function draftRows(): Promise<readonly Row[]> {
  const [short, long] = [articleOf(report(100)), articleOf(report(1_000))];
  const times = await interleave(7, { short: () => drafting(short), long: () => drafting(long) });
  const [less, more] = [median(times.short), median(times.long)];
  const words = long.text.split(/\s+/).length;
  return [
    valueRow(
      'drafting a bank from a long article',
      `${words} words`,
      [(more * 1000) / words, 'µs a word'],
      2,
    ),
    ratioRow('drafting from 1,000 paragraphs / 100', more, less, 12),
  ];
}

function drafting(article: Parameters<typeof draft>[0]): number {
  return timed(() => {
    if (!draft(article).ok) throw new Error('Nothing was drafted.');
  });
}

/** A report of so many paragraphs, each with a name, a number or a quotation of its own. */
function report(paragraphs: number): string {
  const lines = Array.from({ length: paragraphs }, (_, index) => {
    const name = `${GIVEN[index % GIVEN.length]} ${SURNAMES[(index * 7) % SURNAMES.length]}`;
    return [
      `${name}, an engineer at the ministry, said the bridge in district ${index} was built by hand.`,
      `"The people of district ${index} want a bridge that lasts for a century," ${name} said.`,
      `About ${200 + index * 3} people in district ${index} cross the bridge, according to the ministry.`,
      'It rained for most of the day, and the river rose until the evening.',
    ].join(' ');
  });
  return ['Bridges of the country', ...lines].join('\n\n');
}

const GIVEN = ['Ann', 'Jan', 'Eva', 'Paul', 'Peter', 'Mary', 'John', 'Susan', 'David', 'Laura'];
const SURNAMES = [
  'Kral',
  'Novak',
  'Mala',
  'Smith',
  'Brandt',
  'Lee',
  'Costa',
  'Meyer',
  'Rossi',
  'Olsen',
  'Kent',
];
