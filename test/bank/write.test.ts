import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/bank/model';
import { describe as line } from '../../src/bank/problem';
import { readBank, type Source } from '../../src/bank/read';
import { writeBank } from '../../src/bank/write';
import { bank } from './arbitraries';

function read(text: string): Source {
  const result = readBank(text);
  if (!result.ok) throw new Error(result.errors.map(error => line('bank', error)).join('\n'));
  return result.source;
}

const FILE = `---
title: Talks   # a comment
colour: blue
---
<!-- nothing is lost -->
# Heading
A briefing.

- with a list

## First?
- [x] a
- [ ] b
## Second?

\`\`\`quiz
id:   second
mood: odd
\`\`\`

* [ ] a
* [X] b


> Because.

***

## Third?

**Answer:**   x|y`;

const LAYOUTS: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', text => text],
  ['with a final newline', text => `${text}\n`],
  ['with blank lines at the end', text => `${text}\n\n\n`],
  ['with a byte order mark', text => `\ufeff${text}`],
  ['with carriage returns and line feeds', text => text.replaceAll('\n', '\r\n')],
  ['with carriage returns alone', text => text.replaceAll('\n', '\r')],
  ['with twice the blank lines', text => text.replaceAll('\n\n', '\n\n\n\n')],
  ['with spaces on the blank lines', text => text.replaceAll('\n\n', '\n  \n')],
  ['without its header', text => text.slice(text.indexOf('## First'))],
];

describe('a bank written as a file', () => {
  test('reads back as the same bank, whatever is in its texts', () => {
    fc.assert(
      fc.property(bank, original => {
        expect(read(writeBank(original)).bank).toEqual(original);
      }),
      { numRuns: 400 },
    );
  });

  test('is written the same when it was read and nothing changed', () => {
    fc.assert(
      fc.property(bank, fc.constantFrom(...LAYOUTS), (original, [, layout]) => {
        const text = layout(writeBank(original));
        const result = readBank(text);
        if (result.ok) expect(writeBank(result.source.bank, result.source)).toBe(text);
      }),
    );
  });

  test.each(LAYOUTS)('keeps every byte of a file %s', (_, layout) => {
    const text = layout(FILE);
    const source = read(text);
    expect(source.bank.questions.map(({ stem }) => stem)).toEqual(['First?', 'Second?', 'Third?']);
    expect(writeBank(source.bank, source)).toBe(text);
  });
});

describe('a bank that was changed and written back', () => {
  const stands = (text: string) => {
    const starts = ['## First?', '## Second?', '## Third?'].map(stem => text.indexOf(stem));
    const [first = 0, second = 0, third = 0] = starts;
    return [text.slice(0, first), text.slice(first, second), text.slice(second, third)] as const;
  };

  test('has other lines for a reworded question alone', () => {
    const source = read(FILE);
    const questions = source.bank.questions.map((each, index) =>
      index === 1 ? { ...each, stem: 'Reworded?' } : each,
    );
    const [header, first] = stands(FILE);
    expect(writeBank({ ...source.bank, questions }, source)).toBe(
      [
        header,
        first,
        '\n## Reworded?\n\n```quiz\nid: second\nmood: odd\n```\n\n',
        '- [ ] a\n- [x] b\n\n> Because.\n\n',
        FILE.slice(FILE.indexOf('## Third?')),
      ].join(''),
    );
  });

  test('keeps the others byte for byte when one is taken out', () => {
    const source = read(FILE);
    const questions = source.bank.questions.filter(({ id }) => id !== 'second');
    const [header, first] = stands(FILE);
    expect(writeBank({ ...source.bank, questions }, source)).toBe(
      `${header}${first}\n## Third?\n\n**Answer:**   x|y`,
    );
  });

  test('keeps all byte for byte when they are moved', () => {
    const source = read(FILE);
    const questions = source.bank.questions.toReversed();
    const [header, first, second] = stands(FILE);
    expect(writeBank({ ...source.bank, questions }, source)).toBe(
      `${header}## Third?\n\n**Answer:**   x|y\n\n${second}${first}`,
    );
  });

  test('keeps the line ends of the file', () => {
    const source = read(FILE.replaceAll('\n', '\r\n'));
    const questions = source.bank.questions.map(each => ({ ...each, topic: 'talks' }));
    expect(writeBank({ ...source.bank, questions }, source)).not.toMatch(/(?<!\r)\n/);
  });

  test('keeps the questions when only the header changes', () => {
    const source = read(FILE);
    const written = writeBank({ ...source.bank, title: 'New' }, source);
    expect(written).toMatch(/^---\ntitle: New\n/);
    expect(written.slice(written.indexOf('## First?'))).toBe(FILE.slice(FILE.indexOf('## First?')));
  });

  test('reads back as what it was changed to, in every order and layout', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 });
    const layout = fc.constantFrom(...LAYOUTS.slice(0, 6));
    fc.assert(
      fc.property(bank, layout, order, fc.nat(3), (original, [, lay], chosen, reworded) => {
        const source = read(lay(writeBank(original)));
        const questions = chosen.flatMap<Question>(index => {
          const each = source.bank.questions[index];
          return each ? [index === reworded ? { ...each, stem: 'Reworded?' } : each] : [];
        });
        if (questions.length === 0) return;
        const changed = { ...source.bank, questions };
        expect(read(writeBank(changed, source)).bank).toEqual(changed);
      }),
    );
  });
});
