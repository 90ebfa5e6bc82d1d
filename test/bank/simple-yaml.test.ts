import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSimpleYaml } from '../../src/bank/simple-yaml';

test('a text, a number and quotation marks, a line each', () => {
  const read = readSimpleYaml('id: envoy\nparagraph: 12\nby: Yuri Ushakov, aide\nhint: "Why: so"');
  expect(read).toEqual({ id: 'envoy', paragraph: 12, by: 'Yuri Ushakov, aide', hint: 'Why: so' });
});

test('whatever it reads, YAML reads the same', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'id',
      'Yes',
      'no',
      'null',
      'True',
      '0',
      '7',
      '012',
      '1e3',
      '0x1',
      '.5',
      '-',
      '– ',
      '’',
    ],
    ...[
      ' ',
      '  ',
      ': ',
      ':',
      ' #',
      '"',
      "'",
      '\\',
      ',',
      '[',
      '{',
      '&',
      '*',
      '|',
      '>',
      '?',
      '!',
      '%',
    ],
    ...[
      '\n',
      '\nid: ',
      '\nby: "',
      '"\n',
      '\t',
      '…',
      'é',
      '\u00a0',
      '\u2028',
      '\u0085',
      '~',
      '2025-12-02',
    ],
  );
  const text = fc.array(piece, { maxLength: 12 }).map(pieces => `id: ${pieces.join('')}`);
  let read = 0;
  fc.assert(
    fc.property(text, yaml => {
      const simple = readSimpleYaml(yaml);
      if (simple === undefined) return;
      read += 1;
      expect(simple).toEqual(parse(yaml));
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(50);
});
