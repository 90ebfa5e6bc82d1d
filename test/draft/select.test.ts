import { expect, test } from 'vitest';
import type { Candidate } from '../../src/draft/candidate';
import { select } from '../../src/draft/select';

let places = 0;

function candidate(stem: string, key: string, confidence: number, evidence = key): Candidate {
  places += 100;
  return {
    question: {
      type: 'typed',
      id: `q-${places}`,
      stem,
      topic: 'who said what',
      evidence: { text: evidence },
      forms: [key],
      extra: {},
    },
    confidence,
    subject: key,
    forms: [key],
    source: { start: places, end: places + 50 },
  };
}

function stemsOf(candidates: readonly Candidate[], most = 10): readonly string[] {
  return select(candidates, { most }).map(({ question }) => question.stem);
}

test('the surest come first', () => {
  const kral = candidate('Who opened the school?', 'Kral', 0.8);
  const mala = candidate('Who closed the bakery?', 'Mala', 0.9);
  expect(stemsOf([kral, mala])).toEqual([mala.question.stem, kral.question.stem]);
});

test('nothing is asked twice', () => {
  const once = candidate('Who opened the new school in Lipno?', 'Kral', 0.9);
  const again = candidate('Who opened the new school?', 'Kral', 0.8);
  expect(stemsOf([once, again])).toEqual([once.question.stem]);
});

test('of two questions from one sentence, one is asked', () => {
  const who = candidate('Who paid for the bridge?', 'Kral', 0.9);
  const where = { ...candidate('Where is the tower?', 'Brno', 0.8), source: who.source };
  expect(stemsOf([who, where])).toEqual([who.question.stem]);
});

test('no question tells the answer to another', () => {
  const amount = candidate('How much did the bridge repairs in Lipno cost?', '$2.5 million', 0.9);
  const telling = candidate('Who said the bridge repairs cost $2.5 million?', 'Novak', 0.8);
  expect(stemsOf([amount, telling])).toEqual([amount.question.stem]);
});

test('nobody is the answer more than twice', () => {
  const asked = ['Who opened the school?', 'Who closed the bakery?', 'Who painted the tower?'];
  expect(stemsOf(asked.map(stem => candidate(stem, 'Kral', 0.9)))).toEqual(asked.slice(0, 2));
});
