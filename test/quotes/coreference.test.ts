import { describe, expect, test } from 'vitest';
import { articleOf } from '../../src/article/article';
import { findQuotes } from '../../src/quotes/find';

/** The name behind each "she said", and whether one can ask for it. */
const speakers = (text: string) =>
  findQuotes(articleOf(text)).map(({ speaker, usable }) => ({ name: speaker?.name, usable }));

const SAID = '"It will not hold for many years," she said.';

describe('She is not the woman who was named before, but somebody nearer', () => {
  test.each([
    ['with a first name', 'Her daughter Kim disagreed.'],
    ['with a first name that no list has', 'Her daughter Xyvia disagreed.'],
    ['with a first name between commas', "Reyes's wife, Ellen, stood at the door."],
    ['who works for somebody', 'His assistant, Lucy, was less sure.'],
    ['who stands beside her', 'The councillor beside her, Jane, shook her head.'],
    ['who has no name', 'A nurse from Lund was less sure.'],
    ['who has no name, later in the sentence', 'On Monday, one neighbour, who lives below, left.'],
    ['in the paragraph before', 'Her sister was less sure.\n'],
    ['who was spoken of as "she" since', 'Her sister shook her head. She was less sure.'],
  ])('%s', (_, sentence) => {
    const text = `Olga Brandt opened the dam on Monday. ${sentence} ${SAID}`;
    expect(speakers(text)).toEqual([{ name: 'she', usable: false }]);
  });

  test('who was quoted just before', () => {
    const text = `Olga Brandt left. "I am sure of it," said her daughter Kim. ${SAID}`;
    expect(speakers(text)[1]).toEqual({ name: 'she', usable: false });
  });
});

test('the nurse may be another word for her, or somebody else', () => {
  const text = `Olga Brandt opened the dam. The nurse was less sure. ${SAID}`;
  expect(speakers(text)).toEqual([{ name: 'Olga Brandt', usable: false }]);
  const known = text.replace('Brandt', 'Brandt, a nurse,');
  expect(speakers(known)).toEqual([{ name: 'Olga Brandt', usable: true }]);
});

describe('Who adds something is who spoke in the sentence before', () => {
  const ADDED = '"It will not hold for many years," she added.';
  test.each([
    ['a spokeswoman', 'But a council spokeswoman said the dam was old.'],
    ['a spokeswoman, behind the verb', '"It is an old dam," said a council spokeswoman.'],
    ['the police', 'But the police said the dam was old.'],
    ['an organisation', 'The Dam Society said the dam was old.'],
  ])('%s', (_, sentence) => {
    const text = `Olga Brandt opened the dam on Monday. ${sentence} ${ADDED}`;
    expect(speakers(text).at(-1)).toEqual({ name: 'she', usable: false });
  });

  test('herself', () => {
    const text = `Olga Brandt said the dam was old. ${ADDED}`;
    expect(speakers(text)).toEqual([{ name: 'Olga Brandt', usable: true }]);
  });
});

describe('She is the woman who was named before where others', () => {
  test.each([
    ['are men', 'Her husband was less sure.'],
    ['are several', 'Two nurses from Lund were less sure.'],
    ['are only met', 'She told it to a nurse on the way.'],
    ['are named, and no people', 'The Dam Society was less sure.'],
    ['are another word for her', 'A trained nurse, Brandt was less sure.'],
  ])('%s', (_, sentence) => {
    const text = `Olga Brandt opened the dam on Monday. ${sentence} ${SAID}`;
    expect(speakers(text)).toEqual([{ name: 'Olga Brandt', usable: true }]);
  });
});

test('of two women in the paragraph before, nobody can be sure which one she is', () => {
  const hall = 'The hall was full. The rain had stopped. It was late.';
  const two = `Olga Brandt spoke first. Eva Mala followed her. ${hall}\n${SAID}`;
  expect(speakers(two)).toMatchObject([{ usable: false }]);
  const one = `Olga Brandt spoke first. Many left. ${hall}\n${SAID}`;
  expect(speakers(one)).toEqual([{ name: 'Olga Brandt', usable: true }]);
});
