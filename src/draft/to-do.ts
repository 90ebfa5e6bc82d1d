import type { Bank } from '../bank/model';

/** What a person still has to do with a draft: a Markdown comment, which no reader is shown. */
export function toDo({ date, article, questions }: Bank): string {
  const missing = [
    ...(date ? [] : ['date: YYYY-MM-DD, the day the news is from']),
    ...(article?.outlet ? [] : ['outlet: and url:, below article:']),
  ];
  return [
    '<!--',
    'A draft made by rules, for a person to finish. When it is done, remove this list.',
    '',
    `[ ] Read the ${questions.length === 1 ? 'question' : `${questions.length} questions`} beside the article. Remove what is not worth asking.`,
    `[ ] Fill in, in the lines above: ${missing.join('; ')}.`,
    '[ ] Write a neutral briefing below the heading: what happened, in your own words.',
    '[ ] Run talks-quiz check on this file.',
    '-->',
  ].join('\n');
}
