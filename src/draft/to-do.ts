import type { Bank } from '../bank/model';

/** What a person still has to do with a draft: a Markdown comment, which no reader is shown. */
export function toDo({ date, article }: Bank): string {
  const missing = [
    ...(date ? [] : ['date: YYYY-MM-DD, the day the news is from']),
    ...(article?.outlet ? [] : ['outlet: and url:, below article:']),
  ];
  return [
    '<!--',
    FIRST,
    '',
    '[ ] Read each question beside the article. Remove what is not worth asking.',
    `[ ] Fill in, in the lines above: ${missing.join('; ')}.`,
    '[ ] Write a neutral briefing below the heading: what happened, in your own words.',
    '[ ] Run talks-quiz check on this file.',
    '-->',
  ].join('\n');
}

const FIRST = 'A draft made by rules, for a person to finish. When it is done, remove this list.';

/** Whether a bank's file still has the list, with something on it that is not ticked off. */
export function hasToDo(text: string): boolean {
  const start = text.indexOf(FIRST);
  return start !== -1 && text.slice(start, text.indexOf('-->', start)).includes('[ ]');
}
