import { expect, test } from 'vitest';
import { articleOf } from '../../src/article/article';
import { draft } from '../../src/draft/draft';

/** What others say, so that there is somebody to choose from. */
const OTHERS = `"Every child in the county deserves a good teacher," said Jan Novak, a teacher in Lipno. Mr. Novak said so twice.

"Parents in the county want smaller classes for their children," said Eva Mala, a mother of three. Mrs. Mala said so at the meeting.

Ana Kral opened the meeting.`;

/** The excerpts of the questions whose key is Ana Kral. */
function excerptsOf(paragraph: string): readonly string[] {
  const drafted = draft(articleOf(`Meeting\n\n${OTHERS}\n\n${paragraph}\n`), { all: true });
  if (!drafted.ok) return [];
  return drafted.bank.questions
    .filter(({ stem, type }) => type === 'choice' && stem.startsWith('Who said: “The town'))
    .flatMap(({ evidence }) => evidence?.text ?? []);
}

test('an excerpt has what was said and who said it', () => {
  expect(
    excerptsOf(
      '"The town needs a bridge that lasts for a hundred years," Ms. Kral said on the evening.',
    ),
  ).toEqual(['"The town needs a bridge that lasts for a hundred years," Ms. Kral said']);
});

test('where both are too long for an excerpt, the end that is farther from the name is left out', () => {
  expect(
    excerptsOf(
      'Ms. Kral said at the meeting that was held late because of the storm on Monday: "The town needs a bridge that ' +
        'lasts for a hundred years and carries the heaviest lorries without a crack."',
    ),
  ).toEqual([
    'Ms. Kral said at the meeting that was held late because of the storm on Monday: "The town needs a bridge that lasts ' +
      'for a hundred years and carries the',
  ]);
  expect(
    excerptsOf(
      '"The town needs a bridge that lasts for a hundred years and carries the heaviest lorries of all. It was never ' +
        'built for the traffic of these days, and the cracks are wide," Ms. Kral said.',
    ),
  ).toEqual([
    'lasts for a hundred years and carries the heaviest lorries of all. It was never built for the traffic of these days, and ' +
      'the cracks are wide," Ms. Kral said',
  ]);
});
