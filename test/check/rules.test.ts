import { describe, expect, test } from 'vitest';
import type { Bank, Question } from '../../src/bank/model';
import { checkBank } from '../../src/check/check';
import { RULES } from '../../src/check/rules';
import type { ArticleAtHand } from '../../src/check/subject';
import { match, number, order, several, typed } from '../builders';
import { BRIDGE, bankOf, options, question } from './bank-of';

/** The rules that find something, each once. */
function found(bank: Bank, article?: ArticleAtHand): readonly string[] {
  const findings = checkBank(bank, article && { article });
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

type Change = Omit<NonNullable<Parameters<typeof question>[0]>, 'type'>;
type Case = readonly [what: string, of: Change | Question | Bank, article?: ArticleAtHand];

const AT_HAND: ArticleAtHand = { ...BRIDGE, sha256: 'a'.repeat(64) };

/** Questions of which some have one key, and the others each another. */
function keys(same: number, others: number): readonly Question[] {
  const texts = [...Array(same).fill('One'), ...Array(others).keys()].map(key => `Key ${key}`);
  return texts.map((text, index) =>
    question({ id: `q${index}`, options: options('Some', `*${text}`, 'Else'), stem: `Q${index}?` }),
  );
}

/** A bank with a question, and one for who inspected the bridge. */
function besideWho(change: Change): Bank {
  const who = question({
    id: 'who',
    stem: 'Who inspected the bridge of Lipa?',
    options: options('Ana Kral', '*Jan Novak', 'Eva Mala'),
    evidence: { text: 'Novak' },
  });
  return bankOf([who, question(change)]);
}

/** A change that gives an option its feedback. */
function quoting(feedback: string): Change {
  return { options: [{ text: 'On Friday', right: false, feedback }, ...options('*On Monday')] };
}

/** A question for who said something, which Ana Kral did. */
function whoSaid({
  key = 'Ana Kral',
  by = 'Ana Kral, the mayor',
  ...change
}: Change & { readonly key?: string; readonly by?: string }): Question {
  const names = ['Ana Kral', 'Eva Mala', 'Jan Novak'];
  return question({
    stem: 'Who said it on Monday?',
    kind: 'statement',
    options: options(...names.map(name => (name === key ? `*${name}` : name))),
    evidence: { text: 'said on Monday', by },
    ...change,
  });
}

function bankFor(of: Change | Question | Bank): Bank {
  if ('questions' in of) return of;
  return bankOf(['type' in of ? of : question(of)]);
}

/** For each rule, what breaks it, and what is nearly the same and breaks none. */
const CASES: Readonly<
  Record<string, { readonly bad: readonly Case[]; readonly good: readonly Case[] }>
> = {
  'not-looked-at': {
    bad: [
      ['drafted', { draft: 'sure' }],
      ['drafted with doubts', { draft: 'unsure' }],
    ],
    good: [['kept', {}]],
  },
  'no-evidence': {
    bad: [['none', { evidence: undefined }]],
    good: [['some', {}]],
  },
  'evidence-too-long': {
    bad: [['31 words', { evidence: { text: `on Monday ${'word '.repeat(29).trim()}` } }]],
    good: [['30 words', { evidence: { text: `on Monday ${'word '.repeat(28).trim()}` } }]],
  },
  'answer-not-in-evidence': {
    bad: [
      ['a name', { stem: 'Who is it?', options: options('*Ana Kral', 'Petr Dolny', 'Eva Mala') }],
      ['a number', number('n', { value: 28, evidence: { text: 'its six arches' } })],
      [
        'a number among options',
        {
          options: options('*Five arches', 'Six arches', 'Ten arches'),
          evidence: { text: 'its six arches' },
        },
      ],
      [
        'an ordinal among options',
        { options: options('fifth', 'sixth', '*seventh'), evidence: { text: 'the sixth trip' } },
      ],
      [
        'an ordinal with what it counts',
        {
          options: options('fifth trip', 'sixth trip', '*7th trip'),
          evidence: { text: 'the sixth trip' },
        },
      ],
      ['a typed ordinal', typed('t', { forms: ['seventh'], evidence: { text: 'the sixth trip' } })],
      [
        'the number of the paragraph',
        {
          options: options('*fourth', 'fifth', 'sixth'),
          evidence: { text: 'the sixth trip' },
          explanation: 'It is in paragraph 4.',
        },
      ],
      ['a typed name', typed('t', { forms: ['Petr Dolny'], evidence: { text: 'a baker' } })],
      [
        'a quotation',
        {
          options: options('*"in the morning"', '"at noon"', '"at dusk"'),
          stem: 'On "at noon", "at dusk" or "in the morning"?',
        },
      ],
      [
        'one of several names',
        several('s', {
          evidence: { text: 'Ana Kral said' },
          options: options('*Ana Kral', '*Jan Novak', 'Eva Mala'),
        }),
      ],
    ],
    good: [
      [
        'a name in `by`',
        {
          options: options('*Ana Kral', 'Petr Dolny', 'Eva Mala'),
          evidence: { text: 'on Monday', by: 'Ana Kral' },
        },
      ],
      ['a possessive', typed('t', { forms: ['Eva Mala'], evidence: { text: "Eva Mala's party" } })],
      [
        'a surname',
        {
          options: options('*Ana Kral', 'Petr Dolny', 'Eva Mala'),
          evidence: { text: 'Kral said' },
        },
      ],
      [
        'a country in its adjective',
        typed('t', { forms: ['Russia'], evidence: { text: 'a Russian plan' } }),
      ],
      [
        'two names',
        {
          options: options(
            '*Ana Kral and Jan Novak',
            'Petr Dolny and Eva Mala',
            'Eva Mala and Bo Lee',
          ),
          evidence: { text: 'Novak and Kral' },
        },
      ],
      [
        'an abbreviation',
        {
          options: options('*The United States', 'The Czech Republic', 'The United Kingdom'),
          evidence: { text: 'US-backed' },
        },
      ],
      ['a number in words', number('n', { value: 28, evidence: { text: 'twenty-eight cracks' } })],
      [
        'a number in a compound',
        number('n', { value: 28, evidence: { text: 'a 28-point plan of 6 men' } }),
      ],
      [
        'an ordinal in digits',
        { options: options('fifth', 'sixth', '*seventh'), evidence: { text: 'his 7th trip' } },
      ],
      [
        'an ordinal that is part of a term',
        { options: options('Socialists', '*third party', 'Greens'), evidence: { text: 'Else' } },
      ],
      ['an ordinal', number('n', { value: 6, evidence: { text: 'the sixth trip' } })],
      [
        'a number in the explanation',
        number('n', { value: 2, evidence: { text: 'A and B' }, explanation: 'There are two.' }),
      ],
      [
        'a typed answer of which one form can be read',
        typed('t', { forms: ['J. Kral', 'Kral'], evidence: { text: 'Kral said' } }),
      ],
      [
        'words in capitals',
        {
          options: options('At Noon', '*Fewer Trips', 'At Night'),
          evidence: { text: 'one of the trips' },
        },
      ],
      [
        'a quotation with a capital and a full stop',
        {
          stem: 'At “noon”, “dusk” or when?',
          options: options('*“In the morning.”', '“At noon”', '“At dusk”'),
          evidence: { text: '“in the morning”' },
        },
      ],
      ['words of its own', { options: options('*At the start', 'In the middle', 'At the end') }],
    ],
  },
  'typed-is-not-key': {
    bad: [
      ['a key that was moved', whoSaid({ key: 'Eva Mala', typed: ['Ana Kral', 'Kral'] })],
      ['one form of another option', whoSaid({ typed: ['Ana Kral', 'Mala'] })],
      ['a name that is in no article', whoSaid({ typed: ['Ana Kral', 'Hana'] }), AT_HAND],
      ['a name that is nowhere in the bank', whoSaid({ typed: ['Hana'] })],
      [
        'another number',
        {
          options: options('5 days', '*7 days', '8 days'),
          typed: ['six', '6'],
          evidence: { text: 'seven days' },
        },
      ],
      [
        'another ordinal, which is an option',
        { options: options('fifth', 'sixth', '*seventh'), typed: ['sixth', 'seventh'] },
      ],
      ['another text', { options: options('By bus', '*By boat', 'By rail'), typed: ['ship'] }],
    ],
    good: [
      ['a name and its last word', whoSaid({ typed: ['Ana Kral', 'Kral'] })],
      ['a title and a slip', whoSaid({ typed: ['Mayor Ana Kral', 'Anna Kral'] })],
      ['what the article calls them', whoSaid({ typed: ['Ana Kral', 'the mayor'] }), AT_HAND],
      [
        'a number in another form',
        {
          options: options('5 days', '*7 days', '8 days'),
          typed: ['seven', 'a week'],
          evidence: { text: 'seven days' },
        },
      ],
      [
        'words of the key',
        { options: options('A red bus', '*The old boats', 'A car'), typed: ['boat', 'ferry'] },
      ],
      [
        'initials',
        {
          options: options('Radio Free Europe', '*Associated Press', 'Al Jazeera English'),
          typed: ['AP'],
          evidence: { text: 'AP, the Associated Press' },
        },
      ],
    ],
  },
  'by-is-not-key': {
    bad: [
      ['another option', whoSaid({ key: 'Eva Mala' })],
      ['by the last name', whoSaid({ key: 'Eva Mala', by: 'Mayor Kral, of Lipa' })],
      ['by another verb', whoSaid({ key: 'Eva Mala', stem: 'Who in Lipa warned of it?' })],
    ],
    good: [
      ['the key', whoSaid({})],
      ['nobody of the options', whoSaid({ key: 'Eva Mala', by: 'the council' })],
      ['what somebody said', whoSaid({ key: 'Eva Mala', stem: 'Who did Kral say would pay?' })],
      ['of whom it was said', whoSaid({ key: 'Eva Mala', stem: 'Who was called a rival?' })],
      ['whom', whoSaid({ key: 'Eva Mala', stem: 'Whom did the mayor accuse?' })],
      ['who did it', whoSaid({ key: 'Eva Mala', stem: 'Who signed the paper that said so?' })],
    ],
  },
  'speaker-not-named': {
    bad: [
      [
        'a statement',
        {
          kind: 'statement',
          stem: 'What was said?',
          evidence: { text: 'on Monday', by: 'Ana Kral, the mayor' },
        },
      ],
      ['a forecast', { kind: 'forecast', evidence: { text: 'on Monday', by: 'Petr Dolny' } }],
      [
        'a small word of the name',
        {
          kind: 'opinion',
          stem: 'On which day and where did they speak?',
          evidence: { text: 'on Monday', by: 'Kral and Mala' },
        },
      ],
      ['whoever it is', { kind: 'opinion', evidence: { text: 'on Monday' } }],
      [
        'a "who" that asks nothing',
        {
          kind: 'opinion',
          stem: 'On which day did the baker who lives there speak?',
          evidence: { text: 'on Monday', by: 'Petr Dolny' },
        },
      ],
    ],
    good: [
      [
        'the name',
        {
          kind: 'statement',
          stem: 'On which day did Kral speak?',
          evidence: { text: 'on Monday', by: 'Ana Kral, the mayor' },
        },
      ],
      [
        'the office',
        { kind: 'statement', evidence: { text: 'on Monday', by: 'Ana Kral, the mayor' } },
      ],
      [
        'who',
        {
          kind: 'statement',
          stem: 'Who said "on Monday"?',
          options: options('*Ana Kral', 'Eva Mala'),
          evidence: { text: 'Ana Kral and Eva Mala: on Monday', by: 'Ana Kral' },
        },
      ],
      [
        'which of them',
        {
          kind: 'statement',
          stem: 'Which office said "on Monday"?',
          options: options('*The town hall', 'The church', 'The school'),
          evidence: { text: 'on Monday', by: 'the town hall' },
        },
      ],
      [
        'a name without `by`',
        { kind: 'opinion', stem: 'On which day did Kral speak?', evidence: { text: 'on Monday' } },
      ],
      ['a fact', { stem: 'What was said?', evidence: { text: 'on Monday', by: 'Ana Kral' } }],
    ],
  },
  'speaker-not-in-article': {
    bad: [
      [
        'nobody of the article',
        {
          stem: 'Who said it on Monday?',
          options: options('*Ana Kral', 'Bob Dylan', 'Eva Mala'),
          evidence: { text: 'Ana Kral, the mayor of Lipa, said on Monday' },
          explanation: 'Bob Dylan did not.',
        },
        AT_HAND,
      ],
      ['a `by` that is misspelt', whoSaid({ by: 'Ana Krall, the mayor' }), AT_HAND],
      ['a body in `by`', { evidence: { text: 'on Monday', by: 'Kremlin officials' } }, AT_HAND],
      [
        'nobody of the bank',
        {
          stem: 'Who said "on Monday"?',
          options: options('*Ana Kral', 'Bob Dylan', 'Eva Mala'),
          evidence: { text: 'Kral: on Monday' },
          explanation: 'Eva Mala did not.',
        },
      ],
    ],
    good: [
      ['a `by` whose first name is known from elsewhere', whoSaid({ by: 'A. B. Kral' }), AT_HAND],
      ['a description in `by`', whoSaid({ by: 'a spokesman of Lipa' }), AT_HAND],
      ['no article for `by`', { evidence: { text: 'on Monday', by: 'Ana Krall' } }],
      [
        'somebody of the bank',
        {
          stem: 'Who said "on Monday"?',
          options: options('*Ana Kral', 'Jan Novak', 'Eva Mala'),
          evidence: { text: 'Kral: on Monday' },
          explanation: 'Eva Mala and Jan Novak did not.',
        },
      ],
      [
        'somebody of the article',
        {
          stem: 'Who said it on Monday?',
          options: options('*Ana Kral', 'The baker', 'The Mala opposition'),
          evidence: { text: 'Ana Kral, the mayor of Lipa, said on Monday' },
        },
        AT_HAND,
      ],
      [
        'no speakers',
        {
          stem: 'Who was elected?',
          options: options('*Ana Kral', 'Bob Dylan', 'Eva Mala'),
          evidence: { text: 'Kral won' },
        },
      ],
    ],
  },
  'quotation-not-in-article': {
    bad: [
      [
        'not of the article',
        { options: options('*"on Monday"', '"looked twice"', '"in the yard"') },
        AT_HAND,
      ],
      ['made up', { options: options('*"On Monday"', '"On Friday"', '"On Sunday"') }],
      ['feedback', quoting('Mala said: “I love this old bridge.”'), AT_HAND],
      ['few words that somebody is said to say', quoting('Mala said: “Trust me.”'), AT_HAND],
      ['two pieces, one made up', quoting('"We looked twice … and loved it"'), AT_HAND],
      ['a part of a word', quoting('"ooked twice, and we found"'), AT_HAND],
      ['an explanation', { explanation: 'He said: "We never looked at it."' }, AT_HAND],
      ['a stem', { stem: 'When was "the bridge safe for all lorries"?' }, AT_HAND],
      [
        'two words that somebody is asked for',
        whoSaid({ stem: 'Who said "quite safe"?' }),
        AT_HAND,
      ],
    ],
    good: [
      [
        'of the article',
        { options: options('*"on Monday"', '"looked twice"', '"a blow to the market,"') },
        AT_HAND,
      ],
      [
        'of a stem',
        {
          stem: 'On "Friday", "Sunday" or Monday?',
          options: options('*"on Monday"', '"Friday"', '"Sunday,"'),
        },
      ],
      [
        'pieces',
        quoting("He said: 'we looked twice … we found more [cracks] each time!'"),
        AT_HAND,
      ],
      ['a gap', { stem: 'What is missing? “Novak, the ____ who inspected the bridge”' }, AT_HAND],
      ['marks within marks', quoting('"the closure ‘a blow to the market’"'), AT_HAND],
      ['three words', quoting('The "very old one" is closed.'), AT_HAND],
      ['decades', quoting("In the '90s no road led there, and in the '80s none."), AT_HAND],
      ['no article', quoting('Mala said: “I love this old bridge.”')],
    ],
  },
  'same-option-twice': {
    bad: [
      [
        'a surname',
        {
          stem: 'Who is the mayor?',
          options: options('*Ana Kral', 'Kral', 'Eva Mala'),
          evidence: { text: 'Kral' },
        },
      ],
      [
        'a title',
        {
          stem: 'Who is it?',
          options: options('*President Kral', 'Ana Kral', 'Eva Mala'),
          evidence: { text: 'Kral' },
        },
      ],
      ['a number in words', { options: options('5', '*6', 'six'), evidence: { text: 'six' } }],
      [
        'a number with its unit',
        { options: options('5 days', '*6 days', 'six days'), evidence: { text: 'six' } },
      ],
      ...[
        ['3.4', '3,4'],
        ['3.4', 'three point four'],
        ['3.4 points', '3.40 points'],
        ['3.4 million', '3,400,000'],
        ['50%', '50 per cent'],
        ['$5 million', '5 million dollars'],
        ['5 km', 'five kilometres'],
        ['the 2nd', 'the second'],
        ['two to three', '2 to 3'],
        ['After the 28 points', 'After the twenty-eight points'],
        ['a cease-fire', 'a ceasefire'],
        ['THE “OLD” TOWN', 'the "old" town'],
      ].map(
        ([one = '', other = '']): Case => [
          `${one} and ${other}`,
          { options: options(one, `*${other}`, 'Else'), evidence: { text: other } },
        ],
      ),
      [
        'an abbreviation',
        { options: options('US', '*The United States', 'EU'), evidence: { text: 'US' } },
      ],
      ['accents and articles', { options: options('The café', '*A cafe', 'A bar') }],
      [
        'in an order',
        order('o', { items: ['The UK', 'Great Britain', 'Ireland'], evidence: { text: 'x' } }),
      ],
      [
        'in pairs',
        match('m', {
          pairs: [
            { left: 'UN', right: 'a' },
            { left: 'United Nations', right: 'b' },
          ],
          evidence: { text: 'x' },
        }),
      ],
    ],
    good: [
      [
        'two of one family',
        {
          stem: 'Who is the mayor?',
          options: options('*Ana Kral', 'Jan Kral', 'Eva Mala'),
          evidence: { text: 'Kral' },
        },
      ],
      [
        'two that are joined',
        {
          stem: 'Who said so?',
          options: options('*Kral', 'Eva Mala and Ana Kral', 'Mala'),
          evidence: { text: 'Kral; Eva Mala' },
          explanation: 'Ana',
        },
      ],
      [
        'places',
        { options: options('Sudan', '*South Sudan', 'Chad'), evidence: { text: 'South Sudan' } },
      ],
      [
        'other units',
        { options: options('5 days', '*5 weeks', '5 years'), evidence: { text: 'five' } },
      ],
      ['signs', { options: options('C', '*C++', 'C#') }],
      ['other numbers', { options: options('3.4', '*34', '0.34'), evidence: { text: '34' } }],
      ['other signs', { options: options('5%', '*5', '$5'), evidence: { text: '5' } }],
      [
        'which one, and how many',
        { options: options('no more than one plan', '*no more than the first plan', 'Else') },
      ],
      ['digits that are parted', { options: options('6 of 12', '*61 of 2', '6 of 1 2') }],
      ['nothing but signs', { options: options('+', '*-', '=') }],
    ],
  },
  'ageing-time': {
    bad: [
      ['a stem', { stem: 'On which day of this year did the mayor speak?' }],
      ['an option', { options: options('Yesterday', '*On Monday', 'On Sunday') }],
      ['a hint', { hint: 'It was two days ago.' }],
      ['an explanation', { explanation: 'The bridge is currently closed.' }],
      ['the briefing', bankOf([question()], { briefing: 'In Lipa.\n\nIt was closed last week.' })],
    ],
    good: [
      ['a quotation', { explanation: 'Kral spoke of "this year" and “last week”.' }],
      ['the day after', { explanation: 'He spoke the next morning, in the last week of May.' }],
      ['a newspaper', { explanation: 'It stood in USA Today.' }],
      [
        'other words',
        { explanation: 'The current of the river is strong, and this yearly feast is not.' },
      ],
    ],
  },
  'loaded-verb': {
    bad: [
      ['a stem', { stem: 'On which day, as the mayor insisted?' }],
      [
        'feedback',
        {
          options: [
            { text: 'On Friday', right: false, feedback: 'Mala slammed that.' },
            ...options('*On Monday', 'On Sunday'),
          ],
        },
      ],
      ['the briefing', bankOf([question()], { briefing: 'Kral claimed it.' })],
      ['what no draft asks in', { explanation: 'Kral gushed over it.' }],
    ],
    good: [
      ['a quotation', { explanation: 'Mala "slammed" it.' }],
      ['victory', { explanation: 'Kral claimed victory.' }],
      ['a noun', { explanation: 'The claims to the land are old.' }],
    ],
  },
  'negative-stem': {
    bad: [
      ['not', { stem: 'On which day did the mayor not speak?' }],
      ["n't", { stem: "On which day didn't the mayor speak?" }],
      ['except', { stem: 'On which day did all speak except the mayor?' }],
    ],
    good: [
      ['a quotation', { stem: 'On which day did the mayor speak of "not now"?' }],
      ['what was said', { stem: 'On which day was it that the mayor said it would not last?' }],
      ['other words', { stem: 'On which notable day, noon or later, did the mayor speak?' }],
    ],
  },
  absolutes: {
    bad: [
      ['a distractor', { options: options('Always', '*On Monday', 'On Sunday') }],
      ['the key', { options: options('On Friday', '*Every Monday', 'On Sunday') }],
    ],
    good: [
      [
        "the article's word",
        {
          options: options('On Friday', '*Every Monday', 'On Sunday'),
          evidence: { text: 'every Monday' },
        },
      ],
      [
        'a quotation',
        {
          options: options('On Friday', '*On "all" Mondays', 'On Sunday'),
          evidence: { text: '"all" Mondays' },
        },
      ],
      ['the stem', { stem: 'On which day did all speak?' }],
      ['a name', { options: options('Eva Mala', '*Ana Kral', 'Petr Never, a baker') }],
      ['nobody of the others', { options: options('Eva Mala', '*Ana Kral', 'Nobody') }],
    ],
  },
  'vague-terms': {
    bad: [
      ['a stem', { stem: 'On which day does the mayor often speak?' }],
      ['an option', { options: options('On some Fridays', '*On Monday', 'On Sunday') }],
    ],
    good: [
      [
        "the article's word",
        { stem: 'When did the mayor often speak?', evidence: { text: 'often spoke on Monday' } },
      ],
      ['an amount in the stem', { stem: 'On which of several days did the mayor speak?' }],
    ],
  },
  'few-options': {
    bad: [['two', { options: options('On Friday', '*On Monday') }]],
    good: [
      ['three', {}],
      ['true and false', { options: options('*True', 'False') }],
    ],
  },
  'longest-is-key': {
    bad: [['74 %', { options: options('a'.repeat(74), `*${'b'.repeat(100)}`, 'c'.repeat(50)) }]],
    good: [
      ['75 %', { options: options('a'.repeat(75), `*${'b'.repeat(100)}`, 'c'.repeat(50)) }],
      ['numbers', { options: options('5', '28', '*1,200,000'), evidence: { text: '1,200,000' } }],
      [
        'names of one word',
        {
          stem: 'In which town is it?',
          options: options('Brod', '*Baltimore', 'Lipa'),
          evidence: { text: 'stands in Baltimore' },
        },
      ],
      [
        'names',
        {
          options: options('Bo Lee', '*Anastasia Kralova', 'Al Roy'),
          evidence: { text: 'Kralova' },
        },
      ],
    ],
  },
  'clue-in-stem': {
    bad: [
      [
        'a word',
        {
          stem: 'On which morning did they speak?',
          options: options('Friday at noon', '*Monday morning', 'Sunday night'),
          evidence: { text: 'Monday morning' },
        },
      ],
      [
        'its plural',
        {
          stem: 'Which bridges?',
          options: options('The old road', '*The old bridge', 'The old school'),
        },
      ],
      [
        'one key of several',
        several('s', {
          stem: 'Which mornings?',
          evidence: { text: 'x' },
          options: options('*the first morning', '*a noon of rain', 'a week', 'an hour'),
        }),
      ],
    ],
    good: [
      [
        'in a distractor too',
        {
          stem: 'On which morning did they speak?',
          options: options('Friday morning', '*Monday morning', 'Sunday night'),
          evidence: { text: 'Monday morning' },
        },
      ],
      [
        'three letters',
        {
          stem: 'On which May day did they speak?',
          options: options('On a Friday', '*On a May day', 'On a Sunday'),
        },
      ],
    ],
  },
  'numbers-not-in-order': {
    bad: [
      ['digits', { options: options('28', '*6', '40'), evidence: { text: 'six' } }],
      ['words', { options: options('two men', '*six men', 'four men'), evidence: { text: 'six' } }],
      ['decimals', { options: options('3.4', '*2.7', '10.5'), evidence: { text: '2.7' } }],
    ],
    good: [
      ['in order', { options: options('*6', '28', '40'), evidence: { text: 'six' } }],
      [
        'of other units',
        { options: options('6 hours', '*5 days', '4 weeks'), evidence: { text: 'five' } },
      ],
    ],
  },
  'all-of-the-above': {
    bad: [
      ['all', { options: options('On Friday at noon', 'On Monday', '*All of the above') }],
      ['none', { options: options('On Fridays', '*On Mondays', 'None of these') }],
      ['both', { options: options('On Friday', 'On Monday', '*Both of them') }],
      ['letters', { options: options('a', 'b', '*A and B') }],
      ['all, without "above"', { options: options('On Friday', 'On Monday', '*All three') }],
      ['both, by a sentence', { options: options('a bus', 'a boat', '*Both are right.') }],
      ['both, by a word', { options: options('a bus', 'a boat', '*Both') }],
      ['nobody', { options: options('Ana Kral', '*Jan Novak', 'Nobody') }],
      ['everyone', { options: options('Ana Kral', 'Jan Novak', '*Everyone') }],
    ],
    good: [
      [
        "the article's word",
        {
          options: options('Ana Kral', 'Jan Novak', '*Nobody'),
          evidence: { text: 'nobody was hurt' },
        },
      ],
      ['above something', { options: options('Above ground', '*On the ground', 'Below ground') }],
    ],
  },
  'true-false-contested': {
    bad: [
      [
        'an opinion',
        {
          kind: 'opinion',
          stem: 'The mayor was right.',
          evidence: { text: 'x', by: 'the mayor' },
          options: options('*True', 'False'),
        },
      ],
    ],
    good: [['a fact', { options: options('*True', 'False') }]],
  },
  'mixed-options': {
    bad: [
      ['a number', { options: options('5', '*On Monday', 'On Sunday') }],
      [
        'a quotation',
        {
          stem: '"On Friday" or when?',
          options: options('"On Friday"', '*On Monday', 'On Sunday'),
        },
      ],
    ],
    good: [
      [
        'decimals, and what they count',
        { options: options('2 hours', '*1.5 hours', '3 hours'), evidence: { text: '1.5 hours' } },
      ],
      [
        'numbers and zero',
        { options: options('None', '*Two men', 'Six men'), evidence: { text: 'two' } },
      ],
      [
        'a text with a number',
        { options: options('The 2024 summit', '*The Monday talks', 'The Paris deal') },
      ],
      ['an ordinal', { options: options('First the mayor', '*The engineer', 'Third the baker') }],
    ],
  },
  'gives-away': {
    bad: [
      ['a stem', besideWho({ stem: 'When had Jan Novak inspected the bridge of Lipa?' })],
      ['a possessive', besideWho({ stem: "When was Jan Novak's bridge of Lipa inspected?" })],
      ['a hint', besideWho({ hint: 'Jan Novak inspected the bridge of Lipa then.' })],
      [
        'another form of a verb',
        besideWho({ stem: 'When did Jan Novak inspect the bridge of Lipa?' }),
      ],
      ['its participle', besideWho({ hint: 'Jan Novak was seen inspecting bridges in Lipa.' })],
      ...[
        ['Who found the lost papers?', 'Why did Jan Novak find the lost paper?'],
        ['Who will meet the town council?', 'Why had Jan Novak met the town councils?'],
        ['Who has written the two letters?', 'When did Jan Novak write the letter?'],
      ].map(
        ([asked = '', telling = '']): Case => [
          telling,
          bankOf([
            question({
              id: 'who',
              stem: asked,
              options: options('Ana Kral', '*Jan Novak', 'Mala'),
            }),
            question({ stem: telling }),
          ]),
        ],
      ),
      [
        'a key in another form',
        bankOf([
          question({
            id: 'what',
            stem: 'What did the engineer find in the old bridge?',
            options: options('Rust', '*A crack', 'A nest'),
          }),
          question({ stem: 'When did the engineer find cracks in the bridge, which is old?' }),
        ]),
      ],
    ],
    good: [
      ['words that only begin alike', besideWho({ stem: 'What did Jan Novak say of inspectors?' })],
      ['the key alone', besideWho({ stem: 'When did Jan Novak speak?' })],
      ['the question alone', besideWho({ stem: 'When was the bridge of Lipa inspected?' })],
    ],
  },
  'same-key': {
    bad: [['four of eleven', bankOf(keys(4, 7))]],
    good: [
      ['four of twelve', bankOf(keys(4, 8))],
      ['three of six', bankOf(keys(3, 3))],
    ],
  },
  'article-differs': {
    bad: [['another sum', bankOf([question()], { article: { sha256: 'b'.repeat(64) } }), AT_HAND]],
    good: [
      ['the same sum', bankOf([question()], { article: { sha256: 'A'.repeat(64) } }), AT_HAND],
      ['no article', bankOf([question()], { article: { sha256: 'b'.repeat(64) } })],
    ],
  },
  'evidence-not-in-article': {
    bad: [
      ['another word', { evidence: { text: 'said on Monday that the bridge' } }, AT_HAND],
      ['a part of a word', { evidence: { text: 'id on Monday' } }, AT_HAND],
      ['a gap', { evidence: { text: 'said on Monday … until it is repaired' } }, AT_HAND],
      ['another paragraph', { evidence: { text: 'said on Monday', paragraph: 3 } }, AT_HAND],
    ],
    good: [
      ['other marks and spaces', { evidence: { text: 'repaired.  "The bridge' } }, AT_HAND],
      ['its paragraph', { evidence: { text: 'said on Monday', paragraph: 2 } }, AT_HAND],
      [
        'over two paragraphs',
        { evidence: { text: 'Kral said. Jan Novak' }, explanation: 'On Monday' },
        AT_HAND,
      ],
      ['no article', { evidence: { text: 'said on Monday, or so' } }],
    ],
  },
  'unknown-speaker': {
    bad: [
      [
        'a name that is misspelt',
        bankOf([question({ evidence: { text: 'on Monday', by: 'Ana Kral' } })], {
          sides: { Lipa: ['Anna Kral'] },
        }),
      ],
    ],
    good: [
      [
        'a name with a title',
        bankOf([question({ evidence: { text: 'on Monday', by: 'Ana Kral' } })], {
          sides: { Lipa: ['Mayor Ana Kral'] },
        }),
      ],
    ],
  },
};

describe.each(Object.entries(CASES))('%s', (rule, { bad, good }) => {
  test.each(bad.map(([what, of, article]) => ({ what, of, article })))(
    'finds $what',
    ({ of, article }) => {
      expect(found(bankFor(of), article)).toContain(rule);
    },
  );

  test.each(good.map(([what, of, article]) => ({ what, of, article })))(
    'passes $what',
    ({ of, article }) => {
      expect(found(bankFor(of), article)).not.toContain(rule);
    },
  );
});

test.each([
  [
    'the bank',
    undefined,
    '"Bob Dylan" is offered as a speaker, and the bank names them nowhere else',
  ],
  [
    'the article',
    BRIDGE,
    '"Bob Dylan" is offered as a speaker, and the article does not name them',
  ],
])('a finding says what was looked in: %s', (_, article, what) => {
  const who = question({
    stem: 'Who said it on Monday?',
    options: options('*Ana Kral', 'Bob Dylan'),
    evidence: { text: 'Ana Kral, the mayor of Lipa, said on Monday' },
  });
  const found = checkBank(bankOf([who]), article && { article });
  expect(found.map(finding => finding.what)).toContain(what);
});

test('every rule that looks at a bank has its cases here', () => {
  const looking = RULES.filter(({ ofQuestion, ofBank }) => ofQuestion ?? ofBank);
  const elsewhere = ['guessable'];
  expect([...Object.keys(CASES), ...elsewhere].sort()).toEqual(
    looking.map(({ name }) => name).sort(),
  );
});

test('a rule has one name, a sentence for why, and a source', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { name, why, source } of RULES) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(why).toMatch(/^[A-Z].*[^.]$/);
    expect(source).not.toBe('');
  }
});

test('of a bank in another language, rules that need English words find nothing', () => {
  const bad = question({ stem: 'Wer war not da?', hint: 'today', explanation: 'He claimed it.' });
  expect(found(bankOf([bad]))).toEqual(['ageing-time', 'loaded-verb', 'negative-stem']);
  expect(found(bankOf([bad], { lang: 'de' }))).toEqual([]);
  expect(found(bankOf([bad], { lang: 'en-GB' }))).toHaveLength(3);
});
