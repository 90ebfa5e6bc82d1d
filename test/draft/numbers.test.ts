import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../src/draft/numbers/find';
import { nearNumbers } from '../../src/draft/numbers/near';

describe('Numbers worth asking for:', () => {
  test.each([
    ['They found 14 cracks.', '14 cracks'],
    ['It has a 28-point plan.', '28-point'],
    ['It was her sixth trip to Rome.', 'sixth trip'],
    ['Some 4 million people voted.', '4 million people'],
    ['She got 54 percent of the vote.', '54 percent'],
    ['It cost $2.5 million.', '$2.5 million'],
    ['The plan would raise $1.1 trillion.', '$1.1 trillion'],
    ['The bridge cost £1.7bn.', '£1.7bn'],
    ['Norland has 12m people.', '12m people'],
    ['The club opened in 1998 in Prague.', '1998'],
    ['Twenty-eight small boats came.', 'Twenty-eight small boats'],
  ])('%s', (sentence, phrase) => {
    expect(findNumbers(sentence).map(each => each.phrase)).toEqual([phrase]);
  });
});

describe('Numbers that nobody should be asked for:', () => {
  test.each([
    'One of them won, and nobody knows why.',
    'Ana Kral, 42, won.',
    'A 42-year-old woman won.',
    'It began at 7 p.m. and ended at 22:30.',
    'It happened on July 8.',
    'Article 5 of the treaty says so.',
    'The match ended 2-1.',
    'He ran 400m in the rain.',
    'It costs between £40m and £50m.',
    'Eggs sell for $24 to $28 a box.',
    'It opened no new 365 stores.',
    'He is one of the 35 Innovators Under Forty.',
    'The fund sold €180-billion ($254-billion) in bonds.',
    'It is run by and 49-per-cent owned by a company.',
    'He quoted the “47 percent” remark of hers.',
    'They expect 40 to 50 guests.',
    'A third of them left.',
    'The two men left.',
    'She lives on Fifth Avenue.',
    'He said it a million times.',
  ])('%s', sentence => {
    expect(findNumbers(sentence)).toEqual([]);
  });
});

describe('Near numbers have the form of the number:', () => {
  test.each([
    ['Some 3,200 people came.', /^\d,\d00$/],
    ['It cost $2.5 million.', /^\$\d\.\d million$/],
    ['It cost £1.7bn.', /^£\d\.\dbn$/],
    ['She got 54 percent of the vote.', /^\d\d percent$/],
    ['Six boats came.', /^[A-Z][a-z]+$/],
    ['It was her sixth trip.', /^[a-z]+th$/],
    ['It was the 104th bridge of the town.', /^10\dth$|^10[123](?:st|nd|rd)$/],
    ['The club opened in 2010 in Prague.', /^20[01]\d$/],
  ])('%s', (sentence, form) => {
    const [number] = findNumbers(sentence);
    const near = number ? nearNumbers(number, sentence).slice(0, 4) : [];
    expect(near.length).toBeGreaterThanOrEqual(3);
    expect(near).not.toContain(number?.text);
    for (const text of near) expect(text).toMatch(form);
  });
});
