import { describe, expect, test } from 'vitest';
import { articleOf } from '../../src/article/article';
import { findPeople } from '../../src/quotes/people/find';

const people = (text: string) => findPeople(articleOf(text));
const names = (text: string) => people(text).map(({ name }) => name);

describe('People, and what is none:', () => {
  test.each([
    [
      'a person under several names',
      'Sen. Marco Rubio spoke. Rubio smiled. Marco left. Mr. Rubio came back.',
      ['Marco Rubio'],
    ],
    ['a middle initial', 'Donald Trump came. Donald J. Trump went.', ['Donald J. Trump']],
    ['a short given name', 'Bernie Sanders came. Bernard Sanders went.', ['Bernard Sanders']],
    [
      'two of one family',
      'Bill Clinton and Hillary Clinton came.',
      ['Bill Clinton', 'Hillary Clinton'],
    ],
    ['a surname that a place has too', 'Jordan said no. Amman, in Jordan, is big.', []],
    ['organisations', 'The Dam Society and the University of Oslo met CNN and Reuters.', []],
    ['places', 'They flew from New York to South Korea on Monday in May.', []],
    [
      'particles and apostrophes',
      "Ursula von der Leyen met Pat O'Brien and Bashar al-Assad.",
      ['Ursula von der Leyen', "Pat O'Brien", 'Bashar al-Assad'],
    ],
    [
      'a people before a name',
      'Russian President Vladimir Putin met Democrat Joe Biden.',
      ['Vladimir Putin', 'Joe Biden'],
    ],
    [
      'a word that a sentence begins with',
      'Ahead of the vote, Olga Brandt spoke. But Brandt left.',
      ['Olga Brandt'],
    ],
    ['a given name that is a title', 'Howard Dean met Dean Baker.', ['Howard Dean', 'Dean Baker']],
    ['two titles', 'Mother Superior Marie Clare Holm spoke.', ['Marie Clare Holm']],
    ['a couple under one surname', 'Eva and Ivan Lind spoke.', ['Eva Lind', 'Ivan Lind']],
    [
      'somebody called by a surname that is a given name too, beside another',
      'Rick Scott came. Scott and Olga Brandt left.',
      ['Rick Scott', 'Olga Brandt'],
    ],
    ['a centre named after two', 'The Eva and Ivan Lind Jazz & Dance Center opened.', []],
    ['the capitals of a drop cap', 'OLGA Brandt spoke. Brandt left.', ['Olga Brandt']],
    ['a broadcaster before a name', 'CNN host Olga Brandt spoke.', ['Olga Brandt']],
    ['a suffix', 'Martin Luther King Jr. spoke. King was tired.', ['Martin Luther King Jr.']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

test('every wording for somebody is an alias', () => {
  const [person] = people(
    'US Secretary of State Marco Rubio spoke. Secretary Rubio left. Rubio slept.',
  );
  expect(person?.aliases).toEqual(['Marco Rubio', 'Secretary Rubio', 'Rubio']);
});

describe('Roles, as the article words them:', () => {
  test.each([
    ['Later, senior Kremlin aide Yuri Ushakov spoke.', ['senior Kremlin aide']],
    ['US Secretary of State Marco Rubio spoke.', ['US Secretary of State']],
    ['Dmitry Peskov, a Kremlin spokesman, spoke.', ['Kremlin spokesman']],
    ['Olga Brandt, head of the city council, spoke.', ['head of the city council']],
    [
      "It met Steve Witkoff, the president's senior negotiator, twice.",
      ["president's senior negotiator"],
    ],
    ['Mr. Brandt spoke to Olga Brandt, who left.', []],
    ['Sir Ivan Petrov spoke.', []],
    ['Later, chairman Sir Ivan Petrov spoke.', ['chairman']],
    ['Olga Brandt, Lady Brandt of Lund, spoke.', []],
    ["The town will host Mr Petrov's speech. Ivan Petrov left.", []],
    ['The hall was full. The host Mr Petrov spoke.', ['host']],
    ['Work and Pensions Secretary Olga Brandt spoke.', ['Work and Pensions Secretary']],
    [
      'Culture, Media and Sport Secretary Olga Brandt spoke.',
      ['Culture, Media and Sport Secretary'],
    ],
    ['The council and Health Secretary Olga Brandt spoke.', ['Health Secretary']],
    ['Minister of Health and Sport Xyvo Quarnel spoke.', ['Minister of Health and Sport']],
    ['Kim Lind and Senator Olga Brandt spoke.', ['Senator']],
    ['Olga Brandt, daughter, spoke.', []],
  ])('%s', (text, roles) => {
    expect(people(text).at(-1)?.roles).toEqual(roles);
  });
});

test.each([
  ['Olga Brandt spoke.', 'female'],
  ['Ivan Brandt spoke.', 'male'],
  ['Mrs. Brandt spoke.', 'female'],
  ['Xyvo Quarnel, a spokeswoman, spoke.', 'female'],
  ['Sam Brandt spoke to Xyvo Quarnel, a plumber.', null],
])('%s: %s', (text, gender) => {
  expect(people(text).at(-1)?.gender).toBe(gender);
});
