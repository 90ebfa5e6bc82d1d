import { describe, expect, test } from 'vitest';
import { articleOf } from '../../src/article/article';
import { readBank } from '../../src/bank/read';
import { type Draft, draft } from '../../src/draft/draft';

const BRIDGE = `Town closes old bridge after inspection

Thursday, June 4, 2026

The town of Lipno closed its old bridge on Wednesday after an inspection found cracks in 14 of its pillars.

"The bridge served this town for a century, and nobody wants to lose it," said Ana Kral, the mayor of Lipno. "Safety comes before every other wish the town may have."

Jan Novak, an engineer at the Technical University of Brno, told reporters that repairs would cost $2.5 million.

Eva Mala, who owns a bakery in Lipno, called the decision "a blow to every shop on Bridge Street."

About 3,200 people cross the bridge on foot every day, according to the Ministry of Transport. Peter Vesely, a spokesman for the Ministry of Transport, said the ministry had promised to pay half of the repairs.

Kral was elected in 2022 with 54 percent of the vote.
`;

test('a draft is a bank that begins with what is left to do', () => {
  expect(textOf(BRIDGE)).toBe(`---
title: Town closes old bridge after inspection
lang: en
date: 2026-06-04
article:
  title: Town closes old bridge after inspection
---

# Town closes old bridge after inspection

<!--
A draft made by rules, for a person to finish. When it is done, remove this list.

[ ] Read each question beside the article. Remove what is not worth asking.
[ ] Fill in, in the lines above: outlet: and url:, below article:.
[ ] Write a neutral briefing below the heading: what happened, in your own words.
[ ] Run talks-quiz check on this file.
-->

The quiz asks what one news article reported, not what is true: a right answer shows that you remember the report.

## Who told reporters that repairs would cost $2.5 million?

\`\`\`quiz
id: who-told-reporters-that-repairs-sbev
topic: who said what
kind: statement
evidence: Jan Novak, an engineer at the Technical University of Brno, told reporters that repairs would cost $2.5 million.
by: Jan Novak, engineer at the Technical University of Brno
paragraph: 5
draft: sure
typed:
  - Jan Novak
  - Novak
\`\`\`

- [ ] Ana Kral
  > Ana Kral said: “The bridge served this town for a century, and nobody wants to lose it.”
- [ ] Eva Mala
  > The article names Eva Mala elsewhere, in paragraph 6.
- [x] Jan Novak
- [ ] Peter Vesely
  > The article calls Peter Vesely “spokesman for the Ministry of Transport”.

> The article gives these words to Jan Novak, engineer at the Technical University of Brno, in paragraph 5.

## Which number is missing? “About ____ people cross the bridge on foot every day, according to the Ministry of Transport.”

\`\`\`quiz
id: which-number-is-missing-about-85n4
topic: numbers
kind: fact
evidence: About 3,200 people cross the bridge on foot every day, according to the Ministry of Transport.
paragraph: 7
draft: sure
typed:
  - 3,200
  - "3200"
\`\`\`

- [ ] 1,800
  > The article does not give this number.
- [ ] 2,500
  > The article does not give this number.
- [x] 3,200
- [ ] 3,800
  > The article does not give this number.

> The article has “3,200 people” here, in paragraph 7.

## Who said: “Safety comes before every other wish the town may have”?

\`\`\`quiz
id: who-said-safety-comes-before-ph4b
topic: who said what
kind: statement
evidence: said Ana Kral, the mayor of Lipno. "Safety comes before every other wish the town may have."
by: Ana Kral, mayor of Lipno
paragraph: 4
draft: sure
typed:
  - Ana Kral
  - Kral
\`\`\`

- [x] Ana Kral
- [ ] Eva Mala
  > The article names Eva Mala elsewhere, in paragraph 6.
- [ ] Jan Novak
  > The article calls Jan Novak “engineer at the Technical University of Brno”.
- [ ] Peter Vesely
  > The article calls Peter Vesely “spokesman for the Ministry of Transport”.

> The article gives these words to Ana Kral, mayor of Lipno, in paragraph 4.

## Who was elected in 2022 with 54 percent of the vote?

\`\`\`quiz
id: who-was-elected-in-2022-sqkj
topic: who did what
kind: fact
evidence: Kral was elected in 2022 with 54 percent of the vote.
paragraph: 8
draft: sure
typed:
  - Ana Kral
  - Kral
\`\`\`

- [x] Ana Kral
- [ ] Eva Mala
  > The article names Eva Mala elsewhere, in paragraph 6.
- [ ] Jan Novak
  > The article calls Jan Novak “engineer at the Technical University of Brno”.
- [ ] Peter Vesely
  > The article calls Peter Vesely “spokesman for the Ministry of Transport”.

> The article says this of Ana Kral, mayor of Lipno, in paragraph 8.
`);
});

describe('Where nothing is sure, nothing is asked:', () => {
  test.each([
    {
      why: 'an article without quotations and numbers',
      text: 'A quiet day\n\nThe sun rose over the hills. Birds sang in the trees, and the river ran by.',
      says: 'None of its 2 sentences makes a question that is sure to be usable: its people and numbers are too few, or need the sentences around them.',
    },
    {
      why: 'a title alone',
      text: 'A quiet day',
      says: 'The text has a title alone, and nothing to ask about.',
    },
    {
      why: 'one person alone, whom nobody could be taken for',
      text: 'Talks\n\n"The whole country must work together on the bridge," said Ana Kral.',
      says: 'Its one sentence makes no question',
    },
    {
      why: 'a "he" of whom the sentence before tells',
      text: 'Talks\n\nHe gave 300 people a loaf of bread in the morning. They ate 40 loaves before noon.',
      says: 'None of its 2 sentences makes',
    },
  ])('$why', ({ text, says }) => {
    const drafted = draft(articleOf(text));
    expect(drafted.ok ? '' : drafted.why).toContain(says);
  });
});

test('a page in another language is not drafted from', () => {
  expect(draft({ ...articleOf(BRIDGE), about: { lang: 'de' } })).toEqual({
    ok: false,
    why: 'The page says that its language is de; only English can be drafted from.',
  });
});

test('nor is one that only reads as if it were in another', () => {
  const text = `Brücke gesperrt\n\nDie Stadt Lipno hat am Mittwoch ihre alte Brücke gesperrt, nachdem bei einer
Prüfung Risse in 14 Pfeilern gefunden wurden. „Niemand will sie verlieren“, sagte Ana Kral, die Bürgermeisterin.`;
  expect(textOf(text)).toBe("It doesn't seem to be in English; only English can be drafted from.");
});

const SPEAKERS = `Council meets

"The whole town must work together on the new school," said Ana Kral, the mayor of Lipno. Ms. Kral said the school would cost 40 million crowns.

"Every child in the county deserves a good teacher," said Jan Novak, a teacher in Lipno.

"Parents in the county want smaller classes for their children," said Eva Mala, a mother of three. Mrs. Mala said so at the meeting.
`;

test('nobody stands beside their own other name', () => {
  const questions = questionsOf(SPEAKERS);
  expect(questions.map(({ stem }) => stem)).toContain(
    'Who said: “Every child in the county deserves a good teacher”?',
  );
  for (const { options } of questions) {
    const people = options.map(text => text.split(' ').at(-1));
    expect(new Set(people).size).toBe(options.length);
    expect(options).not.toContain('Ms. Kral');
  }
});

test('what may not be usable is there with --all, and marked', () => {
  const wary = questionsOf(BRIDGE, true);
  expect(wary.length).toBeGreaterThan(questionsOf(BRIDGE).length);
  expect(wary.filter(({ isUnsure }) => isUnsure).map(({ stem }) => stem)).toContain(
    'Who called the decision "a blow to every shop on Bridge Street"?',
  );
});

test('a verb that takes sides is not the question’s', () => {
  const text = SPEAKERS.replace('Ms. Kral said', 'Ms. Kral admitted that');
  expect(
    questionsOf(text, true)
      .map(({ stem }) => stem)
      .join(),
  ).not.toContain('admitted');
});

test('a sentence is quoted from its first word on, but for a "But"', () => {
  const text = `Rains\n\nSouth Korea moved 800 people out of Green Valley after the rains in the summer of 2020.\n
But North Korea moved 1,300 people out of the Blue Hills after the rains in the autumn of 2021.\n`;
  expect(questionsOf(text).map(({ stem }) => stem)).toEqual([
    'Which number is missing? “South Korea moved ____ people out of Green Valley after the rains in the summer of 2020.”',
    'Which number is missing? “…North Korea moved ____ people out of the Blue Hills after the rains in the autumn of 2021.”',
  ]);
});

test('a day is left out of a question, but not of what somebody said', () => {
  const text = `${SPEAKERS}\nMs. Kral said on Monday that the council "will vote on Tuesday about the school."\n`;
  expect(questionsOf(text).map(({ stem }) => stem)).toContain(
    'Who said that the council "will vote on Tuesday about the school"?',
  );
});

test('a number that another unit tells, or that is so today alone, is not asked for', () => {
  const text = `Rains\n\nThe river carried 900 people over 500 miles (800 km) down to the coast in the autumn of 2021.\n
South Korea moved 800 people out of the valley yesterday after the rains in the mountains.\n
Fishermen pulled 40 boats over 12 miles, or 19 km, of sand in the summer of 2020.\n`;
  const stems = questionsOf(text, true).map(({ stem }) => stem);
  expect(stems.join()).not.toMatch(/____ miles|____ km|yesterday/);
  expect(stems.join()).toContain('____ boats');
});

test('where a report is from is not asked with it, nor what an editor adds', () => {
  const text = `Rains\n\nPORT ELLERY, 24 November 2026 (Coast News) - South Korea moved 800 people out of the valley after the rains.\n
Editor's note: South Korea moved 300 people out of the mountains after the storm of 2020.\n`;
  expect(questionsOf(text, true).map(({ stem }) => stem)).toEqual([
    'Which number is missing? “South Korea moved ____ people out of the valley after the rains.”',
  ]);
});

test('whoever wrote the article is nobody in it', () => {
  const text = SPEAKERS.replace('Council meets', 'Council meets\n\n*By Tom Harker*');
  expect(textOf(text)).toContain('Ana Kral');
  expect(textOf(text)).not.toContain('Tom Harker');
});

test('whom only a heading or somebody’s example names is nobody to choose', () => {
  const text = SPEAKERS.replace(
    'for their children,"',
    'for their children, and Wayne Dolan wants them, too,"',
  ).replace('\n\n"Parents', '\n\nPrivate Airplane Rides And Speaker Petra Dlouha\n\n"Parents');
  expect(textOf(text)).toContain('Eva Mala');
  expect(textOf(text)).not.toMatch(/- \[.\] (?:Wayne|Airplane|Petra)/);
});

test('a headline’s first word and a surname are nobody', () => {
  const text = SPEAKERS.replace('Council meets', "End Kral 'denial' Mala tells council").replace(
    'Ana Kral, the mayor of Lipno',
    'Mayor Kral',
  );
  expect(textOf(text)).not.toContain('End Kral');
});

test('what somebody reacts to is not left to be guessed', () => {
  const text = `${SPEAKERS}\nDavid Brandt, a teacher, said nothing. Paul Meyer, a lawyer, left.\n\nJohn Lee reacted to his warning by leaving the meeting of the Norland Council.\n`;
  expect(
    questionsOf(text, true)
      .map(({ stem }) => stem)
      .join(),
  ).not.toContain('reacted to');
});

test('a percentage that the sentence’s other numbers tell is not asked for', () => {
  const text =
    'Rains\n\nExports of South Korea rose by 17 percent in 2020, up 23,600 to 27,700 tons of steel.\n';
  expect(textOf(text)).not.toContain('percentage');
});

test('nobody is offered as who speaks of their own party from outside', () => {
  const text = `Plans\n\n"Every child in the county deserves a good teacher," said Labour leader Jan Novak. Mr. Novak said so twice.

"Parents in the county want smaller classes for their children," said Tory leader Eva Mala. Mrs. Mala said so at noon.

"The schools of the county need new roofs before the winter," said Petr Hora, a teacher. Mr. Hora said so at noon.

Ms. Ana Kral called the Tory plans "a blow to every school in the county and to all of its teachers". Ms. Kral left.\n`;
  const [question] = questionsOf(text, true).filter(({ stem }) => stem.includes('Tory plans'));
  expect(question?.options).toEqual(['Petr Hora', 'Ana Kral', 'Jan Novak']);
});

test('nobody is asked who said half a sentence', () => {
  const text = SPEAKERS.replace(
    '"Every child in the county deserves a good teacher,"',
    '"Fraudulent practices of old teachers and bad managers in Lipno,"',
  );
  expect(textOf(text)).not.toContain('Who said: “Fraudulent');
});

test('where there is no headline, the first paragraph is news, and its first words are the title', () => {
  const first =
    'The council of Lipno met for three hours on the evening of the storm, and its members agreed. ' +
    'South Korea moved 800 people out of Green Valley after the rains in the summer of 2020.';
  const text = textOf(`${first}\n\nThe sun rose over the hills.\n`);
  expect(text).toContain('# The council of Lipno met for three hours on the…\n');
  expect(text).toContain('“South Korea moved ____ people');
});

test('a whole is never smaller than its part', () => {
  const text =
    'Vote\n\nThe Liberals of Norland won 18 of 25 seats in the country after the election in the summer.\n';
  const [question] = questionsOf(text, true);
  expect(question?.stem).toContain('won 18 of ____ seats');
  for (const option of question?.options ?? []) expect(Number(option)).toBeGreaterThan(18);
});

test('whether the article has a wrong number elsewhere is told', () => {
  const text = `Rains\n\nSouth Korea moved 800 people out of Green Valley after the rains in the summer of 2020.\n
North Korea moved 1,300 people out of the Blue Hills after the storm in the autumn of 2021.\n
Fishermen from Norland pulled 900 people out of the river on Sunday in the winter of 2019.\n`;
  expect(textOf(text)).toContain('900\n  > The article has “900” elsewhere, in paragraph 4.');
  expect(textOf(text)).toContain('The article does not give this number.');
});

test('an office whose holder everybody knows is not asked for', () => {
  const text = `${SPEAKERS}\nIn Lipno, Norland council speaker Petra Dlouha met Slovak President Jan Hora. French Prime Minister Luc Roux came too.\n`;
  const stems = questionsOf(text, true).map(({ stem }) => stem);
  expect(stems.join()).toContain('described in the article as “Norland council speaker”');
  expect(stems.join()).not.toMatch(/described .*(?:President|Prime Minister)/);
});

test('the same article gives the same bytes', () => {
  expect(textOf(BRIDGE)).toBe(textOf(BRIDGE));
});

function textOf(article: string): string {
  const drafted = draft(articleOf(article));
  return drafted.ok ? drafted.text : drafted.why;
}

function questionsOf(article: string, all = false) {
  const drafted: Draft = draft(articleOf(article), { all });
  if (!drafted.ok) return [];
  const read = readBank(drafted.text);
  if (!read.ok) throw new Error('The draft has errors.');
  return read.source.bank.questions.map(question => ({
    stem: question.stem,
    options: question.type === 'choice' ? question.options.map(({ text }) => text) : [],
    isUnsure: question.draft === 'unsure',
  }));
}
