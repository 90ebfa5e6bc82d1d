import { describe, expect, test } from 'vitest';
import { articleOf } from '../../src/article/article';
import { findQuotes } from '../../src/quotes/find';

/** "name <mention>: quotation", with the mention where it is another, and `?` for nobody. */
function said(text: string): string[] {
  return findQuotes(articleOf(text)).map(({ text: words, speaker }) => {
    if (!speaker) return `?: ${words}`;
    const { name, mention } = speaker;
    return `${name}${name === mention ? '' : ` <${mention}>`}: ${words}`;
  });
}

describe('Where the speaker stands:', () => {
  test.each([
    ['before', 'Olga Brandt said: "The dam will hold this winter."', 'Olga Brandt'],
    ['before, with a comma', 'Olga Brandt said, "The dam will hold."', 'Olga Brandt'],
    ['before, with "that"', 'Olga Brandt said on Monday that "the dam will hold."', 'Olga Brandt'],
    ['behind', '"The dam will hold," Olga Brandt said.', 'Olga Brandt'],
    ['behind, inverted', '"The dam will hold," said Olga Brandt.', 'Olga Brandt'],
    ['behind, outside the marks', '"The dam will hold", said Olga Brandt.', 'Olga Brandt'],
    ['behind a question', '"Will the dam hold?" Olga Brandt asked reporters.', 'Olga Brandt'],
    [
      'behind, with an apposition',
      '"It will hold," Olga Brandt, the head of the dam, said.',
      'Olga Brandt',
    ],
    ['behind, with a party', '"It will hold," Olga Brandt (D-Ohio) said.', 'Olga Brandt'],
    ['behind, according to', '"The dam will hold," according to Olga Brandt.', 'Olga Brandt'],
    ['before, according to', 'According to Olga Brandt, "the dam will hold."', 'Olga Brandt'],
    [
      'at the end of the sentence',
      'The dam "will hold" all winter, Olga Brandt said.',
      'Olga Brandt',
    ],
    ['as a participle', 'Olga Brandt left early, saying "the dam will hold."', 'Olga Brandt'],
    [
      'with a participle of its own',
      'The vote failed, with Olga Brandt saying: "It will hold."',
      'Olga Brandt',
    ],
    [
      'in a phrase with its verb',
      'Olga Brandt in a statement said "the dam will hold."',
      'Olga Brandt',
    ],
    ['with another verb before', 'Olga Brandt paused and said: "It will hold."', 'Olga Brandt'],
    ['in the words of', 'In the words of Olga Brandt, "the dam will hold."', 'Olga Brandt'],
    [
      'with what is hers',
      'Few believed Olga Brandt\'s claim that "the dam will hold."',
      'Olga Brandt',
    ],
    [
      'in the paragraph before',
      'Olga Brandt wrote to the council:\n"The dam will hold."',
      'Olga Brandt',
    ],
    [
      'in the sentence before',
      'Olga Brandt said the dam is safe. "It has held for years."',
      'Olga Brandt',
    ],
    ['as a signature', '"The dam will hold." - Olga Brandt', 'Olga Brandt'],
    ['as a signature no list has', '"The dam will hold." - Xyvo Quarnel', 'Xyvo Quarnel'],
    ['with any verb behind a comma', '"The dam will hold," Olga Brandt harrumphed.', 'Olga Brandt'],
    [
      'after a dateline',
      'OSLO, May 2 (AP) — Olga Brandt left, saying "it will hold."',
      'Olga Brandt',
    ],
  ])('%s', (_, text, name) => {
    expect(said(text).map(line => line.split(/[:<]/)[0]?.trim())).toEqual([name]);
  });
});

describe('Who speaks:', () => {
  test.each([
    [
      'a surname is the full name, a title is left out of it',
      'Olga Brandt won. "It will hold," Mrs. Brandt said.',
      ['Olga Brandt <Mrs. Brandt>: It will hold,'],
    ],
    [
      'the title may change',
      'The mayor is Olga Brandt. Mayor Brandt called it "the best of dams."',
      ['Olga Brandt <Mayor Brandt>: the best of dams.'],
    ],
    [
      'a role before a name',
      '"It will hold," said city engineer Olga Brandt.',
      ['Olga Brandt: It will hold,'],
    ],
    [
      'a role with its holder behind it',
      '"It will hold," said the city engineer, Olga Brandt.',
      ['Olga Brandt: It will hold,'],
    ],
    [
      'an organisation before a name',
      '"It will hold," Dam Safety Council director Olga Brandt said.',
      ['Olga Brandt: It will hold,'],
    ],
    [
      'a role alone',
      '"It will hold," said a spokesman for the city.',
      ['a spokesman for the city: It will hold,'],
    ],
    ['an organisation', '"It will hold," the Dam Society said.', ['Dam Society: It will hold,']],
    [
      'a name that no list has',
      'Xyvo Quarnel, a plumber from Lund, said: "It will hold."',
      ['Xyvo Quarnel: It will hold.'],
    ],
    [
      'who, of somebody named',
      'Olga Brandt, who called the dam "a monster of concrete," left.',
      ['Olga Brandt <who>: a monster of concrete,'],
    ],
    [
      'a spokesman of a group with an article in its name',
      'A spokesman of the rival group Raise the Dam said: "It will hold."',
      ['A spokesman: It will hold.'],
    ],
    [
      'a role with its holder behind it, whose name no list has',
      '"It will hold," said the council\'s dam engineer, Xyvo Quarnel.',
      ['Xyvo Quarnel: It will hold,'],
    ],
    [
      'a minister of something',
      '"It will hold," said Minister of Education Xyvo Quarnel.',
      ['Xyvo Quarnel: It will hold,'],
    ],
    [
      'whose statement it is',
      '"It will hold," Olga Brandt\'s statement said.',
      ['Olga Brandt: It will hold,'],
    ],
    [
      'not whom it was said to',
      'Olga Brandt told the meeting, which had begun late because of the storm: "It will hold."',
      ['Olga Brandt: It will hold.'],
    ],
    [
      'whom it was said to, who answers',
      'Olga Brandt asked Ivan Petrov, who replied: "It will hold."',
      ['Ivan Petrov <who>: It will hold.'],
    ],
    [
      'of two with one surname, the one who was named alone',
      'Eva and Ivan Lind came. Ivan Lind spoke. "It will hold," Lind said.',
      ['Ivan Lind <Lind>: It will hold,'],
    ],
    [
      'nobody, where neither was',
      'Eva and Ivan Lind came. "It will hold," Lind said.',
      ['Lind: It will hold,'],
    ],
    [
      'the nearer of two who speak',
      'Ivan Petrov spoke first. Olga Brandt said "it will hold," and Ivan Petrov said "it will not."',
      ['Olga Brandt: it will hold,', 'Ivan Petrov: it will not.'],
    ],
    [
      'two together are nobody',
      'Olga Brandt and Ivan Petrov said "the dam will hold."',
      ['Olga Brandt and Ivan Petrov: the dam will hold.'],
    ],
  ])('%s', (_, text, lines) => {
    expect(said(text)).toEqual(lines);
  });
});

describe('Whom somebody quotes said it:', () => {
  test.each([
    [
      'behind the verb',
      'Olga Brandt quotes former aide Ivan Petrov: "It will hold."',
      'Ivan Petrov',
    ],
    ['with a participle', 'Olga Brandt, quoting Ivan Petrov, said "it will hold."', 'Ivan Petrov'],
    ['as saying', 'Olga Brandt quoted Ivan Petrov as saying: "It will hold."', 'Ivan Petrov'],
    ['who has no name', 'Olga Brandt quoted a farmer as saying: "It will hold."', 'a farmer'],
    ['cited', 'Olga Brandt cites Ivan Petrov: "It will hold."', 'Ivan Petrov'],
    [
      'not what is cited',
      'Olga Brandt cited the costs and "a dam that will not hold."',
      'Olga Brandt',
    ],
    ['not in a passive', 'Olga Brandt was quoted as saying: "It will hold."', 'Olga Brandt'],
  ])('%s', (_, text, name) => {
    expect(findQuotes(articleOf(text)).map(({ speaker }) => speaker?.name)).toEqual([name]);
  });
});

describe('Who a pronoun is:', () => {
  const TWO = 'Olga Brandt met Ivan Petrov.';
  test.each([
    ['she', `${TWO} "It will hold," she said.`, 'Olga Brandt <she>: It will hold,'],
    ['he', `${TWO} "It will hold," he said.`, 'Ivan Petrov <he>: It will hold,'],
    [
      'the subject before others',
      'Ivan Petrov praised Mark Olsen. He said: "It holds."',
      'Ivan Petrov <He>: It holds.',
    ],
    [
      'not whom the quotation names',
      'Ivan Petrov saw Mark Olsen. He said: "Petrov is tired."',
      'Mark Olsen <He>: Petrov is tired.',
    ],
    ['nobody, where nobody fits', 'Olga Brandt won. "It will hold," he said.', 'he: It will hold,'],
    ['nobody, where it is "they"', `${TWO} "It will hold," they said.`, 'they: It will hold,'],
  ])('%s', (_, text, line) => {
    expect(said(text)).toEqual([line]);
  });
});

describe('Which quotations belong together:', () => {
  test.each([
    [
      'a sentence in two parts',
      '"It will," Olga Brandt said, "hold for years."',
      ['Olga Brandt: It will,', 'Olga Brandt: hold for years.'],
    ],
    [
      'the next sentences',
      '"It will hold," Olga Brandt said. "I am sure."',
      ['Olga Brandt: It will hold,', 'Olga Brandt: I am sure.'],
    ],
    [
      'a paragraph that opens again',
      '"It will hold," Olga Brandt said. "I am sure.\n"It was built well."',
      ['Olga Brandt: It will hold,', 'Olga Brandt: I am sure.', 'Olga Brandt: It was built well.'],
    ],
    [
      'paragraphs that do not',
      'Olga Brandt said: "I am sure.\nIt was built well.\nIt will hold." Nobody answered.',
      ['Olga Brandt: I am sure.', 'Olga Brandt: It was built well.', 'Olga Brandt: It will hold.'],
    ],
    [
      'not where another speaks between them',
      '"It will hold," Olga Brandt said.\n"It will not," said Ivan Petrov.',
      ['Olga Brandt: It will hold,', 'Ivan Petrov: It will not,'],
    ],
  ])('%s', (_, text, lines) => {
    expect(said(text)).toEqual(lines);
  });
});

describe('Quotation marks:', () => {
  const line = 'Olga Brandt: It will hold,';
  test.each([
    ['straight', '"It will hold," Olga Brandt said.'],
    ['curly', '“It will hold,” Olga Brandt said.'],
    ['curly and straight', '“It will hold," Olga Brandt said.'],
    ['guillemets', '«It will hold,» Olga Brandt said.'],
    ['guillemets with spaces', '« It will hold, » Olga Brandt said.'],
    ['guillemets the other way', '»It will hold,« Olga Brandt said.'],
    ['backticks', "``It will hold,'' Olga Brandt said."],
    ['two apostrophes at both ends', "''It will hold,'' Olga Brandt said."],
    ['single curly', '‘It will hold,’ Olga Brandt said.'],
    ['single straight', "'It will hold,' Olga Brandt said."],
    ['single, with double ones inside', '‘It will hold,’ Olga Brandt said. The “old” dam leaks.'],
    ['low and high', '„It will hold,“ Olga Brandt said.'],
    ['low and high, before a comma', '„It will hold,“, Olga Brandt said.'],
    ['low and right', '„It will hold,” Olga Brandt said.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([line]);
  });

  test('what is quoted in a quotation is part of it', () => {
    expect(said('Olga Brandt said: "He told me \'it holds\' twice."')).toEqual([
      "Olga Brandt: He told me 'it holds' twice.",
    ]);
    expect(said('Olga Brandt said: “He told me “it holds” twice.”')).toEqual([
      'Olga Brandt: He told me “it holds” twice.',
    ]);
  });

  test.each([
    ['‘The workers’ dam isn’t old,’ Olga Brandt said.', 'The workers’ dam isn’t old,'],
    ["Olga Brandt called it 'the best of dams' in Lund.", 'the best of dams'],
    ["Olga Brandt called it 'the best of dams'. The Petrovs' dam isn't.", 'the best of dams'],
    ['Olga Brandt said: ‘It holds “for now” at least.’', 'It holds “for now” at least.'],
  ])('an apostrophe is no single mark: %s', (text, words) => {
    expect(said(text)).toEqual([`Olga Brandt: ${words}`]);
  });

  test('single marks are for terms where what is said stands in double ones', () => {
    expect(said('“It will hold,” Olga Brandt said. The ‘old’ dam leaks.')).toEqual([line]);
  });

  test('a single mark that nothing closes quotes nothing', () => {
    expect(said('Olga Brandt said the ‘old dam will hold.\nIvan Petrov left.')).toEqual([]);
  });

  test('apostrophes quote nothing', () => {
    expect(said("It's rock 'n' roll of the '90s, 'twas Olga Brandt who said so.")).toEqual([]);
    expect(said("The Petrovs' dam didn't hold in '98, and that's Olga's fault.")).toEqual([]);
    expect(said('The Petrovs’ dam didn’t hold, and that’s Olga’s fault.')).toEqual([]);
  });

  test('a mark that nothing closes does not swallow the next quotation', () => {
    expect(said('The 6" pipe broke. "It will hold," Olga Brandt said.')).toEqual([line]);
    expect(said('“The pipe broke. “It will hold,” Olga Brandt said.')).toEqual([line]);
  });

  test('a mark that opens again within what is said is no other speaker’s', () => {
    expect(
      said(
        'Olga Brandt said: "It will hold." But an engineer answered: "The pipe broke in two places. ' +
          '"It will break again in the spring."',
      ),
    ).toEqual([
      'Olga Brandt: It will hold.',
      'an engineer: The pipe broke in two places.',
      'an engineer: It will break again in the spring.',
    ]);
  });
});

describe('Nobody is named where nobody speaks:', () => {
  test.each([
    ['a film', 'Ivan Petrov starred in "The Long Way Home" last year.'],
    ['a book', 'The library has a book called "The Long Way Home Again".'],
    ['scare quotes', 'Critics of the "so-called new dam project" met Olga Brandt.'],
    ['a sign', 'There was a "Do Not Enter The Dam" sign.'],
    ['no narration', '"It will hold for many years."'],
    ['a passive', 'The dam was called "the best of them all."'],
  ])('%s', (_, text) => {
    expect(said(text).every(line => line.startsWith('?'))).toBe(true);
  });
});

describe('One can ask who said', () => {
  const usable = (text: string) => findQuotes(articleOf(text)).map(quote => quote.usable);
  test.each([
    ['a statement', '"The dam will hold for years," Olga Brandt said.', true],
    [
      'a statement of somebody called "he"',
      'Ivan Petrov won. "The dam will hold for years," he said.',
      true,
    ],
    [
      'what the sentence goes on to',
      'Olga Brandt said the dam was "in better shape than most of them."',
      true,
    ],
    [
      'not: the name of a book',
      'Olga Brandt cited "A Dam Built on Sand: The Extraordinary Lives of Engineers" twice.',
      false,
    ],
    ['not: a few words', '"It will hold," Olga Brandt said.', false],
    ['not: somebody without a name', '"The dam will hold for years," said a spokesman.', false],
    ['not: an organisation', '"The dam will hold for years," the Dam Society said.', false],
    [
      'not: one of two',
      'Ivan Petrov met Mark Olsen. "The dam will hold for years," he said.',
      false,
    ],
    [
      'not: at second hand',
      '"The dam will hold for years," Olga Brandt said, according to Reuters.',
      false,
    ],
    [
      'not: quoted by another',
      'Olga Brandt quotes Ivan Petrov: "The dam will hold for years."',
      false,
    ],
    [
      'not: reported by another',
      'Ivan Petrov wrote that Olga Brandt said "the dam will hold for years."',
      false,
    ],
  ])('%s', (_, text, expected) => {
    expect(usable(text)).toEqual([expected]);
  });
});

test('a quote tells its verb, and where its words and its speaker stand', () => {
  const text = 'Olga Brandt won. "The dam holds," added Brandt.';
  const [quote] = findQuotes(articleOf(text));
  expect(quote).toMatchObject({
    cue: 'added',
    start: 18,
    end: 32,
    speaker: { start: 40, end: 46 },
  });
  expect(quote?.speaker?.person?.name).toBe('Olga Brandt');
});
