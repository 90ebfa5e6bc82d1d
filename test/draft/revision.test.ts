import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bank } from '../../src/bank/model';
import { readBank, type Source } from '../../src/bank/read';
import { writeBank } from '../../src/bank/write';
import { distractors } from '../../src/draft/replace';
import {
  type Decision,
  decide,
  edited,
  questionOf,
  type Revision,
  refusal,
  revise,
} from '../../src/draft/revision';
import { bank as anyBank } from '../bank/arbitraries';

const BANK = `# The bridge

## Who closed the bridge?

\`\`\`quiz
id: who-closed
draft: sure
\`\`\`

- [x] Ana Kral
- [ ] Jan Novak
  > Novak built it.

## How many lorries cross it a day?

\`\`\`quiz
id: lorries
draft: unsure
\`\`\`

**Answer:** 900

## When was it built?

\`\`\`quiz
id: when
\`\`\`

**Answer:** 1962
`;

function sourceOf(text: string): Source {
  const read = readBank(text);
  if (!read.ok) throw new Error('It is no bank.');
  return read.source;
}

const SOURCE = sourceOf(BANK);

function begun(): Revision {
  return revise(SOURCE);
}

function after(...decisions: readonly Decision[]): Revision {
  return decisions.reduce(decide, begun());
}

test('only what nobody has kept yet is to be looked at', () => {
  expect(begun().waiting).toEqual(['who-closed', 'lorries']);
});

test('a question that is kept is one like any other', () => {
  const { bank, waiting } = after({ type: 'keep' });
  expect(waiting).toEqual(['lorries']);
  expect(bank.questions[0]).not.toHaveProperty('draft');
});

test('a question that is dropped is gone, and comes back with undo', () => {
  const dropped = after({ type: 'drop' });
  expect(dropped.bank.questions.map(({ id }) => id)).toEqual(['lorries', 'when']);
  expect(decide(dropped, { type: 'undo' })).toEqual(begun());
});

test('later means after the others', () => {
  const { waiting, bank } = after({ type: 'later' });
  expect(waiting).toEqual(['lorries', 'who-closed']);
  expect(bank).toEqual(begun().bank);
});

test('an edit goes on at its question, and is undone to what the file was', () => {
  const later = after({ type: 'later' });
  const source = sourceOf(BANK.replace('## How many', '## Roughly how many'));
  const next = edited(later, source);
  expect(questionOf(next)?.stem).toBe('Roughly how many lorries cross it a day?');
  expect(next.waiting).toEqual(['lorries', 'who-closed']);
  expect(decide(next, { type: 'undo' })).toBe(later);
});

test('an edit that takes the question away goes on with the next', () => {
  const source = sourceOf(BANK.replace('id: who-closed\ndraft: sure', 'id: who-closed'));
  expect(edited(begun(), source).waiting).toEqual(['lorries']);
});

test('what was said of a distractor goes with it', () => {
  const replaced = after({ type: 'replace', option: 'Jan Novak', by: 'Eva Mala' });
  expect(questionOf(replaced)).toMatchObject({
    options: [
      { text: 'Ana Kral', right: true },
      { text: 'Eva Mala', right: false },
    ],
    draft: 'sure',
  });
});

test.each([
  ['the key', 'Ana Kral', 'Petr Svoboda', '“Ana Kral” is no distractor.'],
  ['by the key', 'Jan Novak', ' ana  KRAL ', 'That is an option already.'],
  ['by itself', 'Jan Novak', 'Jan Novak', 'That is an option already.'],
  [
    'by another name of the key',
    'Jan Novak',
    'Mayor Kral',
    '"Ana Kral" and "Mayor Kral" are the same under two names.',
  ],
  ['by nothing', 'Jan Novak', ' ', 'An option needs words.'],
])('%s is not replaced, and it says why', (_, option, by, why) => {
  const start = begun();
  const decision = { type: 'replace', option, by } as const;
  expect(refusal(start, decision)).toBe(why);
  expect(decide(start, decision)).toBe(start);
});

test('a distractor may be written in another way', () => {
  const { bank } = after({ type: 'replace', option: 'Jan Novak', by: 'J. Novak' });
  expect(bank.questions[0]).toMatchObject({
    options: [{ text: 'Ana Kral' }, { text: 'J. Novak' }],
  });
});

test('the last question of a bank stays: a bank without questions is none', () => {
  const start = revise(
    sourceOf('## When was it built?\n\n```quiz\ndraft: sure\n```\n\n**Answer:** 1962\n'),
  );
  expect(decide(start, { type: 'drop' })).toBe(start);
  expect(refusal(start, { type: 'drop' })).toContain('the only question left');
});

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constantFrom<Decision>({ type: 'keep' }, { type: 'drop' }, { type: 'later' }),
  fc.record({ type: fc.constant('replace' as const), option: fc.string(), by: fc.string() }),
);

test('whatever is decided, a bank stays a bank, and everything can be undone', () => {
  fc.assert(
    fc.property(anyBank, fc.array(decision, { maxLength: 12 }), (bank: Bank, decisions) => {
      const start = revise(sourceOf(writeBank(bank)));
      let revision = start;
      let changes = 0;
      for (const wanted of decisions) {
        const question = questionOf(revision);
        const option = question && distractors(question)[0];
        const next = decide(
          revision,
          wanted.type === 'replace' && option ? { ...wanted, option } : wanted,
        );
        if (next !== revision) changes += 1;
        revision = next;
        expect(revision.bank.questions.length).toBeGreaterThan(0);
      }
      for (let times = 0; times < changes; times += 1)
        revision = decide(revision, { type: 'undo' });
      expect(revision).toBe(start);
    }),
  );
});
